import { type DocumentNode, Kind, print } from 'graphql';
import { analystLink, type LinkedQuery } from '../analyst/link';
import type { Wordbook } from '../words/useWords';
import type { Figure } from './figure';

type Asked = Pick<Figure, 'document' | 'variables'>;

/** Whether the answer comes in pages: such a query says after which row the next one begins. */
const isPaged = (document: DocumentNode): boolean =>
  document.definitions.some(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION &&
      each.variableDefinitions?.some(({ variable }) => variable.name.value === 'after'),
  );

/** The query of a figure as an analyst goes on with it: of a paged one the first page, which it says. */
export const figureQuery = ({ document, variables }: Asked, { t }: Wordbook): LinkedQuery => {
  const text = print(document);
  return {
    query: isPaged(document) ? `# ${t('figure.firstPage')}\n${text}` : text,
    variables,
  };
};

/** The address that opens the query of a figure on the page for analysts. */
export const figureLink = (figure: Asked, book: Wordbook): string =>
  analystLink(book.lang, figureQuery(figure, book));
