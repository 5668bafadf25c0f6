import { Extensions } from 'type-graphql';

/**
 * How many rows a list has at most, for the cost of a query; above a question with one list, the rows of
 * that list. It limits nothing by itself: the SQL of the field, or what the records are, does.
 */
export const Rows = (most: number) => Extensions({ rows: most });
