import type { Facts } from '../filter/facts';
import {
  checkOf,
  digitalOf,
  formOf,
  fromTheTop,
  resultsOf,
  stageOf,
  urlChecks,
  urlDigitals,
  urlForms,
  urlHas,
  urlResults,
  urlStages,
} from '../filter/innovation-search';
import { kindSlug } from '../filter/kinds';
import type { Search } from '../filter/search';
import type { InnovationChoicesQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

/** A parameter of the address that narrows the list, and what it may hold. */
export interface Choice {
  param:
    | 'tahap'
    | 'digital'
    | 'bentuk'
    | 'jenis'
    | 'periksa'
    | 'hasil'
    | 'penghargaan'
    | 'diadopsi'
    | 'tema'
    | 'urusan'
    | 'tahun';
  label: string;
  options: { value: string; label: string }[];
}

const valued = <Name extends string>(names: readonly Name[], label: (name: Name) => string) =>
  names.map((value) => ({ value, label: label(value) }));

/** What is asked for most. */
export const mainChoices = ({ t }: Wordbook): Choice[] => [
  {
    param: 'tahap',
    label: t('innovations.stage'),
    options: valued(urlStages, (name) => t(`agency.stage.${stageOf(name)}`)),
  },
  {
    param: 'digital',
    label: t('innovations.digital'),
    options: valued(urlDigitals, (name) => t(`innovations.digitals.${digitalOf(name)}`)),
  },
  {
    param: 'bentuk',
    label: t('innovations.form'),
    options: valued(urlForms, (name) => t(`innovations.forms.${formOf(name)}`)),
  },
];

type OnRecord = InnovationChoicesQuery | undefined;
type Coded = { code: string | null; name: { indonesian: string; english: string } | null };

/** Under what any innovation is on record: themes, fields of government and years of its stage. */
const recordedChoices = ({ t, say }: Wordbook, onRecord: OnRecord): Choice[] => {
  const coded = (found: (Coded | null)[]) =>
    found.flatMap((each) =>
      each?.code && each.name ? [{ value: each.code, label: say(each.name) }] : [],
    );
  const years = (onRecord?.years.groups ?? []).flatMap(({ by }) => by.since?.year ?? []);
  const choices: Choice[] = [
    {
      param: 'tema',
      label: t('innovations.theme'),
      options: coded((onRecord?.themes.groups ?? []).map(({ by }) => by.theme)),
    },
    {
      param: 'urusan',
      label: t('innovations.affair'),
      options: coded((onRecord?.affairs.groups ?? []).map(({ by }) => by.affair)),
    },
    {
      param: 'tahun',
      label: t('innovations.year'),
      options: years
        .sort((one, other) => other - one)
        .map((year) => ({ value: String(year), label: String(year) })),
    },
  ];
  return choices;
};

/** The others. Adoptions, themes and the like are asked for only where any are on record. */
export const moreChoices = (
  book: Wordbook,
  facts: Facts | null,
  onRecord: OnRecord,
  search: Search,
): Choice[] => {
  const { t, say } = book;
  const has = valued(urlHas, (name) => t(`innovations.has.${name}`));
  const adopted: Choice = { param: 'diadopsi', label: t('innovations.adopted'), options: has };
  return [
    {
      param: 'jenis',
      label: t('innovations.kind'),
      options: (facts?.kinds ?? [])
        .filter((kind) => kind.code !== 'GOVERNMENT')
        .map((kind) => ({ value: kindSlug(kind), label: say(kind.name) })),
    },
    {
      param: 'periksa',
      label: t('innovations.check'),
      options: valued(urlChecks, (name) => t(`agency.check.${checkOf(name)}`)),
    },
    {
      param: 'hasil',
      label: t('innovations.results'),
      options: valued(urlResults, (name) => t(`innovations.resultsOf.${resultsOf(name)}`)),
    },
    { param: 'penghargaan', label: t('innovations.recognition'), options: has },
    ...((facts?.records.adoptions ?? 0) > 0 ? [adopted] : []),
    ...recordedChoices(book, onRecord).filter(
      ({ param, options }) => options.length > 0 || search[param] !== undefined,
    ),
  ];
};

export interface UsedFilter {
  name: string;
  clear: Search;
}

const namesOf = ({ options }: Choice, value: string): string =>
  value
    .split(',')
    .map((each) => options.find((option) => option.value === each)?.label ?? each)
    .join(', ');

/** What the address narrows the list by, in words, and what takes each away. */
export const usedFilters = (search: Search, choices: readonly Choice[]): UsedFilter[] => {
  const text = search.cari;
  return [
    ...(text ? [{ name: `“${text}”`, clear: { cari: undefined, ...fromTheTop } }] : []),
    ...choices.flatMap((choice) => {
      const value = search[choice.param];
      if (value === undefined) return [];
      const name = `${choice.label}: ${namesOf(choice, value)}`;
      return [{ name, clear: { [choice.param]: undefined, ...fromTheTop } }];
    }),
  ];
};
