import { sql } from 'kysely';
import type { PlaceCursor } from '../graphql/place-cursor.js';
import { type Fragment, inAlphabet, nothing } from './fragment.js';

/*
 * Pages of innovations that a whole number called place puts in order, then their title and key. Each
 * takes a list with place, title_id, government_id and innovation_id.
 */

export const placeOrder: Fragment = sql`place, ${inAlphabet(sql`title_id`)}, government_id, innovation_id`;

const afterPlace = (cursor: PlaceCursor | null): Fragment =>
  cursor === null
    ? nothing
    : sql`
  where (${placeOrder}) > (${cursor.place}::int, ${inAlphabet(sql`${cursor.title}::text`)},
    ${cursor.governmentId}::int, ${cursor.innovationId}::int)`;

/** `following`, the page and one row more, and `page`, both out of `chosen`. */
export const placedPage = (first: number, after: PlaceCursor | null): Fragment => sql`
, following as (
  select * from chosen${afterPlace(after)}
  order by ${placeOrder} limit ${first + 1}
), page as (
  select * from following order by ${placeOrder} limit ${first}
)`;

/** How many there are on all pages, and where this page ends. */
export const placedPageFields = (
  first: number,
): Fragment => sql`'totalCount', (select count(*) from chosen),
    'endCursor', (
      select translate(encode(convert_to(json_build_array(place, title_id, government_id, innovation_id)::text, 'UTF8'),
        'base64'), E'\\n', '')
      from page
      order by place desc, ${inAlphabet(sql`title_id`)} desc, government_id desc, innovation_id desc limit 1),
    'hasNextPage', (select count(*) from following) > ${first}`;
