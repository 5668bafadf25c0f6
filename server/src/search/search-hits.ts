import { sql } from 'kysely';
import type { DayAndScope } from '../graphql/asked.js';
import { type Fragment, inAlphabet, named, nothing } from '../sql/fragment.js';
import { agencyWords } from '../sql/records/agency.js';
import { recordInScope } from '../sql/records/record-words.js';
import { scopeWords, subtreeWords } from '../sql/scope.js';
import { RecordKind } from './search.type.js';
import { type Searched, searchedKinds } from './searched-kinds.js';

export interface TextAsked extends DayAndScope {
  readonly text: string;
  readonly kinds: readonly RecordKind[] | null;
}

/** Candidates of a kind that are compared; a text found more often than this is no search any more. */
export const mostCandidates = 1_000;

/** How far a chain of mergers is followed from a name that was found. */
const mostHops = 5;

const wanted = ({ kinds }: TextAsked): readonly Searched[] =>
  searchedKinds.filter(({ kind }) => kinds === null || kinds.includes(kind));

const placeOf = (kind: RecordKind): Fragment =>
  sql.lit(searchedKinds.findIndex((each) => each.kind === kind));

const columnsOf = (each: Searched, rank: Fragment): Fragment => {
  const { kind, record, title, ownerId, innovationId } = each;
  const of = (column: string) => named(`${record.alias}.${column}`);
  return sql`
  select ${sql.lit(kind)} as kind, ${placeOf(kind)} as place, ${of('government_id')},
    ${of(record.key[1] ?? '')} as id, ${of('code')}, ${named(`${title}_id`)} as title_id, ${named(`${title}_en`)} as title_en,
    ${ownerId} as owner_id, ${innovationId} as innovation_id, ${rank}::float8 as rank`;
};

interface FoundWords {
  readonly text: Fragment;
  /** The stemmed words looked for, and whether the record has them. */
  readonly query: Fragment;
  readonly hasThem: Fragment;
  /** Its stemmed words, and its letters. */
  readonly words: Fragment;
  readonly letters: Fragment;
}

interface FoundWay {
  readonly rank: Fragment;
  readonly where: Fragment;
}

/** The rows of one kind that are found in a way, on the day and in the scope. */
const foundBy =
  ({ within, text }: TextAsked, day: Fragment, way: (words: FoundWords) => FoundWay) =>
  (each: Searched): Fragment => {
    const { alias, table, onRecord } = each.record;
    const of = (column: string) => named(`${alias}.${column}`);
    const query = sql`websearch_to_tsquery('indonesian', ${text}::text)`;
    const { rank, where } = way({
      text: sql`${text}::text`,
      query,
      hasThem: sql`${of('search_words')} @@ ${query}`,
      words: of('search_words'),
      letters: of('search_text'),
    });
    return sql`(${columnsOf(each, rank)}
  from ${named(`${table} ${alias}`)}${each.joins}
  where ${where} and ${of('code')} <> upper(${text}::text)
    and ${onRecord(day, 'EACH')} and ${recordInScope(each.record, within, day)}
  limit ${sql.lit(mostCandidates)})`;
  };

const byWords = ({ text, query, hasThem, words, letters }: FoundWords): FoundWay => ({
  rank: sql`greatest(word_similarity(${text}, ${letters}), 0.9 + ts_rank(${words}, ${query}, 32) / 10)`,
  where: hasThem,
});

/** As many records with the very words make it needless to look for letters much like them. */
const enough = 20;

/**
 * Letters much like those looked for. Why only where code and words found little: to compare letters
 * takes long, and what has all but one of them is wanted only by who wrote one wrong.
 */
const byLetters = ({ text, hasThem, letters }: FoundWords): FoundWay => ({
  rank: sql`word_similarity(${text}, ${letters})`,
  where: sql`not exists (select from coded) and (select count(*) from worded) < ${sql.lit(enough)}
    and ${text} <% ${letters} and not ${hasThem}`,
});

/** The rows of one kind with the very code: looked up by themselves, so that no crowd hides them. */
const byCode =
  ({ within, text }: TextAsked, day: Fragment) =>
  (each: Searched): Fragment => {
    const { alias, table, onRecord } = each.record;
    return sql`(${columnsOf(each, sql`2`)}
  from government g join ${named(`${table} ${alias}`)} using (government_id)${each.joins}
  where ${named(`${alias}.code`)} = upper(${text}::text) and ${onRecord(day, 'EACH')}
    and ${recordInScope(each.record, within, day)})`;
  };

/** The agencies that those found went into: who looks for an old name wants the new one as well. */
const successorWords: Fragment = sql`
, led as (
  select h.government_id, h.id as via_id, n.successor_id as id, h.rank, 1 as hops
  from found h
  join agency_succession n on n.government_id = h.government_id and n.predecessor_id = h.id
  where h.kind = ${sql.lit(RecordKind.AGENCY)}
  union all
  select l.government_id, l.via_id, n.successor_id, l.rank, l.hops + 1
  from led l join agency_succession n on n.government_id = l.government_id and n.predecessor_id = l.id
  where l.hops < ${sql.lit(mostHops)}
)`;

const successors = ({ within }: TextAsked, agencies: Searched, day: Fragment): Fragment => sql`
    union all${columnsOf(agencies, sql`l.rank - l.hops * 0.001`)}, l.via_id
    from led l join agency a on a.government_id = l.government_id and a.agency_id = l.id
    where ${recordInScope(agencyWords, within, day)}`;

/** Rows of several kinds; none where none of the kinds has any. */
const together = (parts: readonly Fragment[]): Fragment =>
  parts.length === 0 ? sql`select * from coded where false` : sql.join(parts, sql` union all `);

/** `hits`: every record that the text was found in, once, with how well it fits. */
export const hitWords = (asked: TextAsked): Fragment => {
  const day = sql`${asked.day}::date`;
  const kinds = wanted(asked);
  const withWords = kinds.filter(({ hasWords }) => hasWords);
  const worded = withWords.map(foundBy(asked, day, byWords));
  const lettered = withWords.map(foundBy(asked, day, byLetters));
  const agencies = kinds.find(({ kind }) => kind === RecordKind.AGENCY);
  return sql`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
, coded as (${together(kinds.map(byCode(asked, day)))}
), worded as (${together(worded)}
), lettered as (${together(lettered)}
), found as (
  select * from coded union all select * from worded union all select * from lettered
)${agencies ? successorWords : nothing}, hits as (
  select distinct on (place, government_id, id) *
  from (
    select f.*, null::int as via_id from found f${agencies ? successors(asked, agencies, day) : nothing}
  ) every
  order by place, government_id, id, rank desc, via_id nulls first
)`;
};

/** Best first; what is equally good in the order of kinds, then of the alphabet. */
export const best: Fragment = sql`-h.rank, h.place, ${inAlphabet(sql`h.title_id`)}, h.government_id, h.id`;
