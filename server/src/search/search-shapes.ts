import { sql } from 'kysely';
import { type Fragment, named, nothing } from '../sql/fragment.js';
import { agencyLabel, governmentOf, recordSource } from '../sql/shapes.js';
import { MatchedField, RecordKind } from './search.type.js';
import { type Searched, searchedKinds } from './searched-kinds.js';

/** What people know a record by: its place in the order of telling, field and text. */
const partsOf = ({ parts, list }: Searched): Fragment => {
  const rows = parts.map(
    ([field, column], n) => sql`(${sql.lit(n)}, ${sql.lit(field)}, ${named(column)})`,
  );
  const more = list
    ? sql` union all select ${sql.lit(parts.length)}, ${sql.lit(list[0])}, unnest(${named(list[1])})`
    : nothing;
  return sql`(values ${sql.join(rows)}${more}) m(place, field, text)`;
};

/** Of the parts m, the one most like the text. */
const mostAlike = (text: string): Fragment => sql`m.text is not null
        order by greatest(word_similarity(${text}::text, lower(m.text)), case
          when to_tsvector('indonesian', m.text) @@ websearch_to_tsquery('indonesian', ${text}::text) then 1 end) desc, m.place
        limit 1`;

const matched = (each: Searched, text: string): Fragment => {
  if (each.kind !== RecordKind.AGENCY) {
    return sql`(
        select json_build_object('field', m.field, 'text', m.text)
        from ${partsOf(each)} where ${mostAlike(text)})`;
  }
  return sql`(
        select json_build_object('text', m.text, 'field',
          case when h.via_id is null then m.field else ${sql.lit(MatchedField.PREDECESSOR)} end)
        from agency a cross join lateral ${partsOf(each)}
        where a.government_id = h.government_id and a.agency_id = coalesce(h.via_id, h.id)
          and (h.via_id is null or m.field = ${sql.lit(MatchedField.TITLE)}) and ${mostAlike(text)})`;
};

/** Why a hit h was found, what dates it, and where it comes from. */
const details = (each: Searched, text: string, day: Fragment): Fragment => {
  const { alias, table, key } = each.record;
  return sql`
      when ${sql.lit(each.kind)} then (
      select json_build_object('day', ${each.dated(day)}, 'source', ${recordSource(alias)}, 'matched', ${matched(each, text)})
      from ${named(`${table} ${alias}`)}
      where ${named(alias)}.government_id = h.government_id and ${named(`${alias}.${key[1]}`)} = h.id)`;
};

/** What `after` takes to go on behind a hit h: what was searched for, and the keys of the order. */
const cursorOf = (
  question: string,
): Fragment => sql`translate(encode(convert_to(json_build_array(${question}::text, -h.rank,
      h.place, h.title_id, h.government_id, h.id)::text, 'UTF8'), 'base64'), E'\\n', '')`;

/** `shaped`: from the hits of `chosen`, each as SearchHit beside its own columns. */
export const shapedWords = (text: string, question: string, day: Fragment): Fragment => sql`
, shaped as (
  select h.*, json_build_object('kind', h.kind, 'code', h.code, 'government', ${governmentOf('h')},
      'title', json_build_object('indonesian', h.title_id, 'english', h.title_en),
      'owner', ${agencyLabel('h.government_id', 'h.owner_id')},
      'innovation', n.code, 'innovationTitle', case when n.code is not null then
        json_build_object('indonesian', n.title_id, 'english', n.title_en) end,
      'matched', d.more -> 'matched', 'day', d.more -> 'day', 'source', d.more -> 'source',
      'rank', h.rank, 'cursor', ${cursorOf(question)}) as shape
  from chosen h
  left join innovation n on n.government_id = h.government_id and n.innovation_id = h.innovation_id
  cross join lateral (select case h.kind${sql.join(
    searchedKinds.map((each) => details(each, text, day)),
    nothing,
  )} end as more) d
)`;
