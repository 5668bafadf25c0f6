import { stripIgnoredCharacters } from 'graphql';
import type { Words } from '../sql/measure.js';
import type { Ask } from './asking.js';
import { type Definition, definitionsOf } from './definitions.js';
import { NoFile } from './export-error.js';
import type { Language } from './file-asked.js';
import type { FileQuery } from './file-query.js';
import { headingWords as says } from './heading-words.js';

export interface Line {
  readonly label: string;
  readonly text: string;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** What stands above the rows of a CSV file, and on a sheet of its own in a workbook. */
export type Heading = readonly Section[];

/** What a file says of the data it was made from. */
export interface Provenance {
  readonly dataset: Edition & {
    readonly changedAt: string | null;
    readonly madeUp: boolean;
    readonly governments: readonly { readonly code: string; readonly name: Words }[];
  };
  readonly imports: { readonly nodes: readonly Imported[] };
  /** Null where they took too long. */
  readonly notes: readonly { readonly wording: Words }[] | null;
}

/** Which version the data have now, and on which day. */
export interface Edition {
  readonly version: string;
  readonly today: string;
}

interface Imported {
  readonly number: number;
  readonly label: string;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly files: readonly { readonly name: string }[];
}

const provenanceQuery = stripIgnoredCharacters(`{
  dataset {
    version today changedAt madeUp
    governments { code name { indonesian english } }
  }
  imports(first: 20, filter: { undone: false }, orderBy: [NEWEST]) {
    nodes { number label importedBy importedAt files { name } }
  }
}`);

export async function provenanceOf(ask: Ask): Promise<Provenance> {
  const [answer, notes] = await Promise.all([ask({ query: provenanceQuery }), notesOf(ask)]);
  return { ...(answer as unknown as Omit<Provenance, 'notes'>), notes };
}

/** Why apart, and not without fail: they look at all that is on record, and the file is good without them. */
async function notesOf(ask: Ask): Promise<Provenance['notes']> {
  try {
    const query = '{ dataset { qualityNotes { wording { indonesian english } } } }';
    const { dataset } = await ask({ query });
    return (dataset as { qualityNotes: NonNullable<Provenance['notes']> }).qualityNotes;
  } catch (error) {
    if (error instanceof NoFile && error.isLate) return null;
    throw error;
  }
}

/** Another version than before means that the data changed while a file was made. */
export async function editionNow(ask: Ask): Promise<Edition> {
  const { dataset } = await ask({ query: '{ dataset { version today } }' });
  return dataset as Edition;
}

/** On which day a file is about. */
export function dayOf({ asked }: FileQuery, today: string): string {
  const day = asked.asOf ?? asked.to;
  return typeof day === 'string' ? day : today;
}

export interface Headed {
  readonly query: FileQuery;
  readonly provenance: Provenance;
  readonly lang: Language;
  /** Whether rows are missing; null while nobody knows yet. */
  readonly isCut: boolean | null;
}

export function headingOf(headed: Headed): Heading {
  const { query, lang } = headed;
  const say = sayIn(lang);
  const definitions = definitionsOf(query.root, query.columns);
  const sections = [
    aboutOf(headed),
    { title: say(says.filters), lines: filtersOf(query, say) },
    { title: say(says.definitions), lines: definitions.map(definitionLine(say)) },
    sourcesOf(headed),
    { title: say(says.repeating), lines: queryLines(query, lang) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** What the columns are, for where there is room to say it. */
export function columnsSection({ columnWords }: FileQuery, lang: Language): Section {
  const lines = columnWords.map(({ path, says: text }) => ({ label: path, text }));
  return { title: sayIn(lang)(says.columns), lines };
}

type Say = (wording: Words) => string;

export const sayIn =
  (lang: Language): Say =>
  ({ indonesian, english }) =>
    lang === 'id' ? indonesian : english;

function aboutOf({ query, provenance: { dataset }, lang, isCut }: Headed): Section {
  const say = sayIn(lang);
  const line = (label: Words, text: string): Line => ({ label: say(label), text });
  const { field, root } = query;
  return {
    title: say(says.made),
    lines: [
      ...(dataset.madeUp ? [line(says.madeUp, say(says.madeUpSays))] : []),
      line(says.question, field === root ? root : `${field} (${root})`),
      line(says.asOf, dayOf(query, dataset.today)),
      line(says.madeOn, dataset.today),
      line(says.version, dataset.version),
      line(says.changedAt, dataset.changedAt ?? '–'),
      line(says.governments, governmentsOf(dataset, say)),
      line(says.reading, say(says.readingSays)),
      ...(isCut === false ? [] : [line(says.rows, say(isCut ? says.cut : says.mostRows))]),
    ],
  };
}

const mostNamed = 12;

function governmentsOf({ governments }: Provenance['dataset'], say: Say): string {
  const named = governments.slice(0, mostNamed).map(({ code, name }) => `${code} (${say(name)})`);
  if (governments.length > mostNamed) named.push(say(says.andMore));
  return named.join('; ') || '–';
}

/** The arguments of the root but those that only say which page it is. */
function filtersOf({ asked }: FileQuery, say: Say): Line[] {
  const lines = Object.entries(asked)
    .filter(([name]) => name !== 'after' && name !== 'before' && name !== 'asOf')
    .map(([label, value]) => ({
      label,
      text: typeof value === 'string' ? value : JSON.stringify(value),
    }));
  return lines.length > 0 ? lines : [{ label: say(says.filters), text: say(says.none) }];
}

const definitionLine =
  (say: Say) =>
  ({ name, wording, definition, formula, unit, source }: Definition): Line => ({
    label: `${say(wording)} (${name})`,
    text: [
      say(definition),
      ...(formula === undefined ? [] : [`${say(says.formula)}: ${formula}.`]),
      ...(unit === undefined ? [] : [`${say(says.unit)}: ${say(unit)}.`]),
      ...(source === undefined ? [] : [`${say(says.follows)}: ${source}.`]),
    ].join(' '),
  });

function sourcesOf({ provenance: { imports, notes: known }, lang }: Headed): Section {
  const say = sayIn(lang);
  const batches = imports.nodes.map(({ number, label, importedBy, importedAt, files }) => ({
    label: `${say(says.batch)} ${number}`,
    text: `${label}; ${importedBy}; ${importedAt}: ${files.map(({ name }) => name).join('; ')}`,
  }));
  const wordings = known?.map(({ wording }) => wording) ?? [says.notesLate];
  const notes = wordings.map((wording) => ({ label: say(says.notes), text: say(wording) }));
  return { title: say(says.sources), lines: [...batches, ...notes] };
}

function queryLines({ text, variables }: FileQuery, lang: Language): Line[] {
  const say = sayIn(lang);
  const hasVariables = Object.keys(variables).length > 0;
  const written = JSON.stringify(variables);
  const fragment = [
    `kueri=${encodeURIComponent(text)}`,
    ...(hasVariables ? [`variabel=${encodeURIComponent(written)}`] : []),
    'tampilan=tabel',
  ];
  return [
    { label: say(says.query), text },
    ...(hasVariables ? [{ label: say(says.variables), text: written }] : []),
    { label: say(says.link), text: `/${lang}/analis#${fragment.join('&')}` },
  ];
}
