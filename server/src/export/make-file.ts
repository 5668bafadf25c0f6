import type { Ask } from './asking.js';
import { csvPieces } from './csv.js';
import { NoFile } from './export-error.js';
import type { FileAsked } from './file-asked.js';
import type { FileQuery } from './file-query.js';
import {
  columnsSection,
  dayOf,
  editionNow,
  headingOf,
  type Provenance,
  provenanceOf,
  sayIn,
} from './heading.js';
import { headingWords } from './heading-words.js';
import { type Part, partsOf } from './rows.js';
import type { Column } from './table/table.js';
import { WorkbookMaking } from './workbook.js';

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly body: AsyncIterable<string> | readonly Uint8Array[];
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file, as soon as it is sure that its first page makes sense; what fails later breaks it off. */
export async function makeFile(
  asked: FileAsked,
  query: FileQuery,
  ask: Ask,
  left: AbortSignal,
): Promise<MadeFile> {
  const isExplained = asked.format === 'xlsx' || asked.comment;
  const provenance = isExplained ? await provenanceOf(ask) : null;
  const { version, today } = provenance?.dataset ?? (await editionNow(ask));
  const parts = ofOneVersion(partsOf(query, ask), version, ask);
  const day = dayOf(query, today);
  const made = { asked, query, provenance };
  return {
    name: `${query.field}-${day}.${asked.format}`,
    type: types[asked.format],
    body: asked.format === 'csv' ? await csvOf(made, parts) : await workbookOf(made, parts, left),
  };
}

interface Made {
  readonly asked: FileAsked;
  readonly query: FileQuery;
  /** Null where nothing of the file explains it. */
  readonly provenance: Provenance | null;
}

/** The same parts, refused where the data changed between the first and the last of them. */
async function* ofOneVersion(
  parts: AsyncIterable<Part>,
  version: string,
  ask: Ask,
): AsyncGenerator<Part> {
  let last: Part | null = null;
  for await (const part of parts) {
    if (last) yield last;
    last = part;
  }
  if ((await editionNow(ask)).version !== version) throw changedMeanwhile();
  if (last) yield last;
}

const changedMeanwhile = () =>
  new NoFile(503, [
    {
      message: 'The data changed while the file was made. Please ask for it again.',
      extensions: { code: 'BUSY' },
    },
  ]);

async function csvOf({ asked, query, provenance }: Made, parts: AsyncIterable<Part>) {
  const { lang } = asked;
  const heading = provenance ? headingOf({ query, provenance, lang, isCut: null }) : null;
  return begun(csvPieces(parts, heading, sayIn(lang)(headingWords.cut)));
}

/** The same pieces, once the first is there: until then a failure is still an answer of its own. */
async function begun<T>(pieces: AsyncGenerator<T>): Promise<AsyncIterable<T>> {
  const first = await pieces.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* pieces;
  })();
}

async function workbookOf(
  { asked: { lang }, query, provenance }: Made,
  parts: AsyncGenerator<Part>,
  left: AbortSignal,
): Promise<readonly Uint8Array[]> {
  // Why before its thread: that takes memory, which a query that is refused need not have.
  const ready = await begun(parts);
  const making = new WorkbookMaking(left);
  try {
    let [columns, isCut]: [readonly Column[], boolean] = [[], false];
    for await (const part of ready) {
      making.add(part.rows);
      columns = part.columns.map((column, index) => knownOf(columns[index], column));
      isCut = part.isCut;
    }
    const heading = provenance ? headingOf({ query, provenance, lang, isCut }) : [];
    const explained = [...heading, columnsSection(query, lang)];
    return [await making.finished({ columns, heading: explained, lang })];
  } finally {
    await making.close();
  }
}

/** Why of any page: a column may be empty on one and not on the next. */
const knownOf = (before: Column | undefined, now: Column): Column =>
  before && before.type !== 'empty' ? before : now;
