import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import { expect, test } from 'vitest';
import { compiled } from './compiled.js';

// biome-ignore lint/suspicious/noExplicitAny: no table is named here.
const db = new Kysely<any>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (any) => new PostgresIntrospector(any),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

test('a value that is used twice is bound once', () => {
  const day = sql`${'2026-11-24'}::date`;
  const { sql: text, parameters } = compiled(db, sql`select ${day}, ${3}, ${day}`);
  expect(text).toBe('select $1::date, $2, $1::date');
  expect(parameters).toEqual(['2026-11-24', 3]);
});

test('the same text of another type stays a value of its own', () => {
  const { sql: text, parameters } = compiled(
    db,
    sql`select ${'2026-11-24'}::date, code = ${'2026-11-24'}, ${'2026-11-24'}::text[], ${['a']}::text[]`,
  );
  expect(text).toBe('select $1::date, code = $2, $3::text[], $4::text[]');
  expect(parameters).toEqual(['2026-11-24', '2026-11-24', '2026-11-24', ['a']]);
});
