import { askAll } from '../apollo/ask';
import { type Figure, totalOf } from '../figure/figure';
import { knownPart } from '../format/calendar';
import { formatsOf } from '../format/formats';
import {
  type AdopterRow_AdoptionFragment as Adoption,
  InnovationAdoptionsDocument,
} from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

const noPage = { endCursor: null, hasNextPage: false };
const stages = ['INTERESTED', 'AGREED', 'ADAPTED', 'APPLIED'] as const;

/** How far it has come and since when: "Diterapkan Jul 2026", "Diterapkan 2024, berhenti 2025". */
export const stepText = (
  { stage, stages: steps, stoppedOn, alive }: Adoption,
  { t, lang }: Wordbook,
): string => {
  const { dated } = formatsOf(lang);
  const on = steps.find((each) => each.stage === stage)?.reachedOn;
  const reached = stage
    ? `${t(`innovation.adopters.stage.${stage}`)} ${on ? dated(on.day, on.precision) : ''}`.trim()
    : t('innovation.adopters.noStep');
  if (alive || !stoppedOn) return reached;
  const day = dated(stoppedOn.day, stoppedOn.precision);
  return `${reached}, ${t('innovation.adopters.stopped', { day })}`;
};

const knownDay = (date: Adoption['stoppedOn'] | undefined): string | null =>
  date ? knownPart(date.day, date.precision) : null;

export const adopterColumns = ({ t, say }: Wordbook): Column<Adoption>[] => [
  { title: t('innovation.adopters.adopter'), cell: (row) => say(row.adopter.name) },
  ...stages.map((stage) => ({
    title: t(`innovation.adopters.stage.${stage}`),
    cell: (row: Adoption) => knownDay(row.stages.find((each) => each.stage === stage)?.reachedOn),
  })),
  { title: t('innovation.adopters.stoppedOn'), cell: (row) => knownDay(row.stoppedOn) },
  { title: t('innovation.adopters.proof'), cell: (row) => row.proof },
  { title: t('file.source'), cell: (row) => sourceText(row.source) },
];

/** How many other agencies use an innovation, made of their adoptions. */
export const adoptersFigure = (
  adopters: number | null,
  variables: { code: string; asOf: string | undefined },
  book: Wordbook,
): Figure => {
  const { t, say, lang } = book;
  const sumOf = (adoptions: number | null) =>
    adoptions === null
      ? t('figure.sumNoAdoption')
      : t('figure.sumAdoption', { count: formatsOf(lang).count(adoptions) });
  return {
    name: 'pengadopsi',
    label: t('innovation.adopters.label'),
    measure: 'appliedAdoptions',
    counting: sumOf(adopters),
    shown: String(adopters ?? '–'),
    document: InnovationAdoptionsDocument,
    variables,
    run: async (client) => {
      const { pages, cut } = await askAll(
        client,
        InnovationAdoptionsDocument,
        variables,
        (data) => data.innovation?.adoptions.pageInfo ?? noPage,
      );
      const all = pages.flatMap((page) => page.innovation?.adoptions.nodes ?? []);
      const used = all.filter(({ applied }) => applied);
      const first = pages[0]?.innovation;
      const total = totalOf(all.length, cut, first?.adoptions.totalCount);
      const ofAll = all.length === 0 ? null : used.length;
      const count = cut ? (first?.adopters ?? null) : ofAll;
      return {
        rows: all.map((adoption) => ({
          key: adoption.code,
          label: say(adoption.adopter.name),
          detail: stepText(adoption, book),
          sources: [adoption.source],
          counted: adoption.applied,
        })),
        total,
        sum: sumOf(count),
        makes: String(count ?? '–'),
        csv: () => toCsv(adopterColumns(book), all, cutNote(all.length, total, book)),
      };
    },
  };
};
