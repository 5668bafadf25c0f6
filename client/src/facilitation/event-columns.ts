import { knownPart } from '../format/calendar';
import type { EventListQuery } from '../gql/graphql';
import type { Column } from '../tables/csv';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

export type EventRow = EventListQuery['facilitations']['nodes'][number];

/** The name of a sort of event; a sort that a newer server knows keeps its own name. */
export const eventKindName = (kind: string, { t }: Wordbook): string => {
  const kinds = t('agency.facilitationKind', { returnObjects: true }) as Record<string, string>;
  return kinds[kind] ?? kind;
};

/** The events as a file. */
export const eventColumns = (book: Wordbook): Column<EventRow>[] => {
  const { t, say } = book;
  return [
    { title: t('file.code'), cell: (row) => row.code },
    {
      title: t('facilitation.column.heldOn'),
      cell: ({ heldOn }) => knownPart(heldOn.day, heldOn.precision),
    },
    { title: t('facilitation.column.kind'), cell: (row) => eventKindName(row.kind, book) },
    { title: t('facilitation.column.event'), cell: (row) => say(row.name) },
    { title: t('facilitation.column.organiser'), cell: (row) => row.organiser },
    { title: t('facilitation.column.resourcePerson'), cell: (row) => row.resourcePerson },
    { title: t('facilitation.column.place'), cell: (row) => row.place },
    { title: t('facilitation.column.invited'), cell: (row) => row.participantsNote },
    { title: t('facilitation.column.agencies'), cell: (row) => row.agencies },
    { title: t('file.source'), cell: (row) => sourceText(row.source) },
  ];
};
