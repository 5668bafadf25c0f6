import type { GovernmentEntity } from '../column.js';

/**
 * SQL of the number of the stored record with that code in a row's government. Why not a join: as a
 * value of its own it is looked up by index for every row, whatever the planner thinks of the tables.
 */
export const numberOf = (entity: GovernmentEntity, government: string, code: string) =>
  `(select n.${entity}_id from ${entity} n where n.government_id = ${government} and n.code = ${code})`;
