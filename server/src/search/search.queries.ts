import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet, named } from '../sql/fragment.js';
import { adoptionWords } from '../sql/records/adoption.js';
import { agencyWords } from '../sql/records/agency.js';
import { innovationWords } from '../sql/records/innovation.js';
import { outcomeWords } from '../sql/records/outcome.js';
import { commitmentWords, facilitationWords, recognitionWords } from '../sql/records/programme.js';
import { type RecordWords, recordInScope } from '../sql/records/record-words.js';
import { askedColumns, scopeWords, subtreeWords } from '../sql/scope.js';
import { agencyLabel, governmentOf } from '../sql/shapes.js';
import { RecordKind, type SearchHit } from './search.type.js';

export interface SearchAsked extends DayAndScope {
  readonly text: string;
  readonly first: number;
}

/** Candidates of a kind that are compared; a text found more often than this is no search any more. */
const mostCandidates = 1_000;

interface Searched {
  readonly kind: RecordKind;
  readonly record: RecordWords;
  /** The pair of columns that say what a record is called. */
  readonly title: string;
  readonly ownerId: Fragment;
  readonly innovationId: Fragment;
}

const none: Fragment = sql`null::int`;
const ownerOf = (alias: string): Fragment => sql`(
      select w.owner_id from innovation w
      where w.government_id = ${named(alias)}.government_id and w.innovation_id = ${named(alias)}.innovation_id)`;

const searched: readonly Searched[] = [
  {
    kind: RecordKind.AGENCY,
    record: agencyWords,
    title: 'name',
    ownerId: none,
    innovationId: none,
  },
  {
    kind: RecordKind.INNOVATION,
    record: innovationWords,
    title: 'title',
    ownerId: sql`i.owner_id`,
    innovationId: none,
  },
  {
    kind: RecordKind.OUTCOME,
    record: outcomeWords,
    title: 'indicator',
    ownerId: ownerOf('o'),
    innovationId: sql`o.innovation_id`,
  },
  {
    kind: RecordKind.FACILITATION,
    record: facilitationWords,
    title: 'name',
    ownerId: none,
    innovationId: none,
  },
  {
    kind: RecordKind.RECOGNITION,
    record: recognitionWords,
    title: 'name',
    ownerId: sql`coalesce(r.agency_id, ${ownerOf('r')})`,
    innovationId: sql`r.innovation_id`,
  },
  {
    kind: RecordKind.COMMITMENT,
    record: commitmentWords,
    title: 'promise',
    ownerId: sql`y.agency_id`,
    innovationId: none,
  },
];

const columnsOf = (
  { kind, record, title, ownerId, innovationId }: Searched,
  rank: Fragment,
): Fragment => {
  const of = (column: string) => named(`${record.alias}.${column}`);
  return sql`
  select ${sql.lit(kind)} as kind, ${sql.lit(searched.findIndex((each) => each.kind === kind))} as place, ${of('government_id')},
    ${of(record.key[1] ?? '')} as id, ${of('code')}, ${of(`${title}_id`)} as title_id, ${of(`${title}_en`)} as title_en,
    ${ownerId} as owner_id, ${innovationId} as innovation_id, ${rank}::float8 as rank`;
};

/** The rows of one kind that are found in a way, on the day and in the scope. */
const foundBy =
  ({ within, text }: SearchAsked, day: Fragment, way: (words: FoundWords) => FoundWay) =>
  (each: Searched): Fragment => {
    const { alias, table, onRecord } = each.record;
    const of = (column: string) => named(`${alias}.${column}`);
    const query = sql`websearch_to_tsquery('indonesian', ${text}::text)`;
    const { rank, where } = way({
      query,
      hasWords: sql`${of('search_words')} @@ ${query}`,
      text: sql`${text}::text`,
      words: of('search_words'),
      letters: of('search_text'),
    });
    return sql`(${columnsOf(each, rank)}
  from ${named(`${table} ${alias}`)}
  where ${where} and ${of('code')} <> upper(${text}::text)
    and ${onRecord(day, 'EACH')} and ${recordInScope(each.record, within, day)}
  limit ${sql.lit(mostCandidates)})`;
  };

interface FoundWords {
  readonly query: Fragment;
  readonly hasWords: Fragment;
  readonly text: Fragment;
  readonly words: Fragment;
  readonly letters: Fragment;
}

interface FoundWay {
  readonly rank: Fragment;
  readonly where: Fragment;
}

const byWords = ({ query, hasWords, words, text, letters }: FoundWords): FoundWay => ({
  rank: sql`greatest(word_similarity(${text}, ${letters}), 0.9 + ts_rank(${words}, ${query}, 32) / 10)`,
  where: hasWords,
});

/**
 * Letters much like those looked for. Why only where code and words found little: to compare letters
 * takes long, and what has them all but one is wanted only by who wrote one wrong.
 */
const byLetters =
  (first: number) =>
  ({ hasWords, text, letters }: FoundWords): FoundWay => ({
    rank: sql`word_similarity(${text}, ${letters})`,
    where: sql`not exists (select from coded) and (select count(*) from worded) < ${first}
    and ${text} <% ${letters} and not ${hasWords}`,
  });

/** The rows of one kind with the very code: looked up by themselves, so that no crowd hides them. */
const byCode =
  ({ within, text }: SearchAsked, day: Fragment) =>
  (each: Searched): Fragment => {
    const { alias, table, onRecord } = each.record;
    return sql`(${columnsOf(each, sql`2`)}
  from government g join ${named(`${table} ${alias}`)} using (government_id)
  where ${named(`${alias}.code`)} = upper(${text}::text) and ${onRecord(day, 'EACH')} and ${recordInScope(each.record, within, day)})`;
  };

/** Adoptions have no words of their own, only a code. */
const adoptionByCode = ({ within, text }: SearchAsked, day: Fragment): Fragment => sql`(
  select ${sql.lit(RecordKind.ADOPTION)}, ${sql.lit(searched.length)}, x.government_id, x.adoption_id, x.code, w.title_id, w.title_en,
    x.adopter_id, x.innovation_id, 2::float8
  from government g
  join adoption x using (government_id)
  join innovation w on w.government_id = x.government_id and w.innovation_id = x.innovation_id
  where x.code = upper(${text}::text) and ${adoptionWords.onRecord(day, 'EACH')} and ${recordInScope(adoptionWords, within, day)})`;

const best = sql`h.rank desc, h.place, ${inAlphabet(sql`h.title_id`)}, h.government_id, h.id`;

/** Records of every kind that a text is found in, the exact code first. */
export function search(db: Kysely<DB>, asked: SearchAsked): Question<SearchHit[]> {
  const day = sql`${asked.day}::date`;
  const coded = [...searched.map(byCode(asked, day)), adoptionByCode(asked, day)];
  const worded = searched.map(foundBy(asked, day, byWords));
  const lettered = searched.map(foundBy(asked, day, byLetters(asked.first)));
  const together = (parts: readonly Fragment[]) => sql.join(parts, sql` union all `);
  return compiled(
    db,
    sql<Answered<SearchHit[]>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
, coded as (${together(coded)}
), worded as (${together(worded)}
), lettered as (${together(lettered)}
), hits as (
  select * from coded union all select * from worded union all select * from lettered
), chosen as (
  select * from hits h order by ${best} limit ${asked.first}
)
select ${askedColumns}, (
  select coalesce(json_agg(json_build_object('kind', h.kind, 'code', h.code, 'government', ${governmentOf('h')},
    'title', json_build_object('indonesian', h.title_id, 'english', h.title_en),
    'owner', ${agencyLabel('h.government_id', 'h.owner_id')}, 'innovation', (
      select n.code from innovation n where n.government_id = h.government_id and n.innovation_id = h.innovation_id),
    'rank', h.rank) order by ${best}), '[]')
  from chosen h) as answer`,
  );
}
