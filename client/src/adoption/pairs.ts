import type { TableColumn } from '../tables/DataTable';
import type { Wordbook } from '../words/useWords';
import type { Pair, Party } from './matrix';
import { partyName } from './party';

const partyKey = ({ agency, code }: Party): string => `${agency?.government ?? ''}/${code}`;
export const pairKey = ({ source, adopter }: Pair): string =>
  `${partyKey(source)} ${partyKey(adopter)}`;

export const pairColumns = (book: Wordbook): TableColumn<Pair>[] => [
  { title: book.t('adoption.origin'), cell: ({ source }) => partyName(source, book) },
  { title: book.t('adoption.adopter'), cell: ({ adopter }) => partyName(adopter, book) },
  { title: book.t('adoption.matrix.column'), cell: ({ applied }) => applied, number: true },
];
