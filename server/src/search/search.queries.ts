import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet, nothing } from '../sql/fragment.js';
import { askedColumns } from '../sql/scope.js';
import type { KindHits, SearchHit } from './search.type.js';
import type { SearchCursor } from './search-cursor.js';
import { best, hitWords, mostCandidates, type TextAsked } from './search-hits.js';
import { shapedWords } from './search-shapes.js';

export interface SearchAsked extends TextAsked {
  readonly first: number;
  /** What a cursor of this question begins with, so that another one's is refused. */
  readonly question: string;
}

const behind = (after: SearchCursor | null): Fragment =>
  after === null
    ? nothing
    : sql`
  where (${best}) > (${after.rank}::float8, ${after.place}::int, ${inAlphabet(sql`${after.title}::text`)},
    ${after.governmentId}::int, ${after.id}::int)`;

/** Records of every kind that a text is found in, the exact code first. */
export function search(
  db: Kysely<DB>,
  asked: SearchAsked & { readonly after: SearchCursor | null },
): Question<SearchHit[]> {
  return compiled(
    db,
    sql<Answered<SearchHit[]>>`${hitWords(asked)}, chosen as (
  select * from hits h${behind(asked.after)} order by ${best} limit ${asked.first}
)${shapedWords(asked.text, asked.question, sql`${asked.day}::date`)}
select ${askedColumns}, (
  select coalesce(json_agg(h.shape order by ${best}), '[]') from shaped h) as answer`,
  );
}

/** The same kind by kind: how many there are of each, and the best of them. */
export function searchByKind(db: Kysely<DB>, asked: SearchAsked): Question<KindHits[]> {
  return compiled(
    db,
    sql<Answered<KindHits[]>>`${hitWords(asked)}, chosen as (
  select * from (
    select h.*, count(*) over (partition by h.place)::int as of_kind, row_number() over (partition by h.place order by ${best}) as n
    from hits h
  ) ranked
  where n <= ${asked.first}
)${shapedWords(asked.text, asked.question, sql`${asked.day}::date`)}
select ${askedColumns}, (
  select coalesce(json_agg(json_build_object('kind', k.kind, 'count', k.of_kind,
    'atLeast', k.of_kind >= ${sql.lit(mostCandidates)}, 'hits', k.hits) order by k.place), '[]')
  from (
    select h.kind, h.place, h.of_kind, json_agg(h.shape order by ${best}) as hits
    from shaped h group by h.kind, h.place, h.of_kind
  ) k) as answer`,
  );
}
