import type { Edge } from './days.js';
import { spelling, type TwoNames } from './spelling.js';

/** What a code in a cell may name: records of a government, or entries of the shared lists. */
export type GovernmentEntity =
  | 'agency'
  | 'innovation'
  | 'adoption'
  | 'outcome'
  | 'evidence'
  | 'facilitation';
export type ListEntity = 'agency_kind' | 'affair' | 'theme';
export type Entity = GovernmentEntity | ListEntity;

const lists: readonly Entity[] = ['agency_kind', 'affair', 'theme'];
export const isListEntity = (entity: Entity): entity is ListEntity => lists.includes(entity);

/** The forms of a code: of a record, of a kind of agency, of an entry of the other lists. */
export const codePatterns = {
  RECORD: /^[A-Z0-9][A-Z0-9._-]*$/,
  KIND: /^[A-Z][A-Z_]*$/,
  LIST: /^[A-Z][A-Z0-9_]*$/,
};

export type CellType =
  | { kind: 'CODE'; form: keyof typeof codePatterns }
  | { kind: 'REFERENCE'; to: Entity }
  | { kind: 'TEXT'; longest: number }
  | { kind: 'LINK' }
  | { kind: 'SOURCE' }
  | {
      kind: 'CHOICE';
      enumType: string;
      of: readonly TwoNames[];
      meant: ReadonlyMap<string, string>;
    }
  | { kind: 'WHOLE'; least: number; most: number }
  | { kind: 'DECIMAL'; least?: number; above?: number; most?: number }
  | { kind: 'YES_NO' }
  | { kind: 'DATE'; edge: Edge; precision: string | null }
  | { kind: 'LIST'; of: ListItem; order: 'AS_WRITTEN' | 'FIRST_THEN_SORTED' | 'SORTED' };

export type ListItem = Extract<
  CellType,
  { kind: 'REFERENCE' | 'TEXT' | 'CHOICE' | 'WHOLE' | 'CODE' }
>;

/**
 * KEY and KEY_OR_EMPTY tell which record a row is about; a new record needs every REQUIRED cell, and
 * none of these can be cleared.
 */
export type Role = 'KEY' | 'KEY_OR_EMPTY' | 'REQUIRED' | 'OPTIONAL';

export interface UnnamedColumn {
  type: CellType;
  role: Role;
  /** The database's name of it, where that is not the header's. */
  column?: string;
  /** SQL for what an unknown value is stored as, where that is not null. */
  fallback?: string;
  /** SQL over the staged row `s`: where a reference is not one of the usual kind. */
  unless?: string;
}

/** Its English name is the key under which a file describes it. */
export interface Column extends UnnamedColumn {
  indonesian: string;
}

export const named = (indonesian: string, of: UnnamedColumn): Column => ({ ...of, indonesian });

const column = (type: CellType, name?: string): UnnamedColumn => ({
  type,
  role: 'OPTIONAL',
  ...(name && { column: name }),
});

export const key = (of: UnnamedColumn): UnnamedColumn => ({ ...of, role: 'KEY' });
export const keyOrEmpty = (of: UnnamedColumn): UnnamedColumn => ({ ...of, role: 'KEY_OR_EMPTY' });
export const required = (of: UnnamedColumn): UnnamedColumn => ({ ...of, role: 'REQUIRED' });
export const orElse = (of: UnnamedColumn, fallback: string): UnnamedColumn => ({
  ...of,
  fallback,
});

export const code = (form: keyof typeof codePatterns = 'RECORD') => column({ kind: 'CODE', form });
export const reference = (to: Entity, name?: string) => column({ kind: 'REFERENCE', to }, name);
export const name = () => column({ kind: 'TEXT', longest: 500 });
export const prose = (as?: string) => column({ kind: 'TEXT', longest: 10_000 }, as);
export const link = () => column({ kind: 'LINK' });
/** The database's words with the Indonesian ones; a cell may hold either. */
export function choice(enumType: string, words: Readonly<Record<string, string>>, as?: string) {
  const of = Object.entries(words).map(([english, indonesian]) => ({ english, indonesian }));
  const meant = new Map(
    of.flatMap(({ english, indonesian }) => [
      [spelling(english), english] as const,
      [spelling(indonesian), english] as const,
    ]),
  );
  return column({ kind: 'CHOICE', enumType, of, meant }, as);
}
export const yesNo = () => column({ kind: 'YES_NO' });
export const list = (of: UnnamedColumn, order: 'AS_WRITTEN' | 'FIRST_THEN_SORTED' | 'SORTED') =>
  column({ kind: 'LIST', of: of.type as ListItem, order });

const largest = { smallint: 32_767, int: 2_147_483_647 };
export const whole = (least = 0, most = largest.int) => column({ kind: 'WHOLE', least, most });
export const small = (least = 0, most = largest.smallint) => whole(least, most);
export const year = () => whole(1990, 2200);
export const decimal = (bounds: { least?: number; above?: number; most?: number } = {}) =>
  column({ kind: 'DECIMAL', ...bounds });

/** A start: a month or year stands for its first possible day, and its precision is kept. */
export const start = (as: string, precision: string) =>
  column({ kind: 'DATE', edge: 'FIRST', precision }, as);
/** A last day: a month or year stands for its last possible day, and its precision is kept. */
export const lastDay = (as: string, precision: string) =>
  column({ kind: 'DATE', edge: 'LAST', precision }, as);
/** Days of which no precision is kept. */
export const firstOf = (as?: string) =>
  column({ kind: 'DATE', edge: 'FIRST', precision: null }, as);
export const lastOf = (as?: string) => column({ kind: 'DATE', edge: 'LAST', precision: null }, as);
export const fullDay = (as?: string) =>
  column({ kind: 'DATE', edge: 'EXACT', precision: null }, as);

/** Where a record of a government comes from; kept once per government. */
export const source = (as = 'source_id') => column({ kind: 'SOURCE' }, as);
/** The same for the shared lists, which have no government: kept as text. */
export const sourceText = () => column({ kind: 'TEXT', longest: 2_000 }, 'source');
