import type { FastifyRequest } from 'fastify';
import { badArgument, notFound } from './export-error.js';
import { isObject } from './table/shape.js';

export type Language = 'id' | 'en';
export type Format = 'csv' | 'xlsx';

/** A file as it was asked for; nothing of it is checked against the schema yet. */
export interface FileAsked {
  /** The root field, or its alias, whose rows are wanted. */
  readonly field: string;
  readonly format: Format;
  readonly lang: Language;
  /** Whether lines of explanation stand above the rows of a CSV file. */
  readonly comment: boolean;
  /** Null where the root field's own query is meant. */
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What else the address holds: values for variables of the root field's own query, by name. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

const own = ['query', 'variables', 'operationName', 'lang', 'comment'];

/** `/export/<field>.<csv|xlsx>`, by GET with a query string or by POST with JSON. */
export function fileAsked(request: FastifyRequest): FileAsked {
  const { file } = request.params as { file: string };
  const named = namedFile(file);
  return request.method === 'POST'
    ? { ...named, ...sentInBody(request.body), others: new Map() }
    : { ...named, ...sentInAddress(request.url) };
}

function namedFile(file: string): Pick<FileAsked, 'field' | 'format'> {
  const [, field, format] = /^([_A-Za-z]\w*)\.(csv|xlsx)$/.exec(file) ?? [];
  if (!field || !format) {
    throw notFound(
      'Expected the name of a question and .csv or .xlsx, such as /export/agencyStates.csv.',
    );
  }
  return { field, format: format as Format };
}

type Sent = Omit<FileAsked, 'field' | 'format' | 'others'>;

function sentInAddress(url: string): Omit<FileAsked, 'field' | 'format'> {
  const mark = url.indexOf('?');
  const parameters = new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
  const values = new Map<string, string[]>();
  for (const [name, value] of parameters) values.set(name, [...(values.get(name) ?? []), value]);
  const once = (name: string): string | null => {
    const [value, ...more] = values.get(name) ?? [];
    if (more.length > 0) throw badArgument(name, `Expected ${name} once.`);
    return value || null;
  };
  const variables = once('variables');
  return {
    query: once('query'),
    operationName: once('operationName'),
    variables: variables === null ? {} : checkedVariables(parsed(variables)),
    lang: checkedLanguage(once('lang')),
    comment: checkedComment(once('comment')),
    others: new Map([...values].filter(([name]) => !own.includes(name))),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw badArgument('variables', 'Expected variables to be a JSON object, such as {"first": 5}.');
  }
}

function sentInBody(body: unknown): Sent {
  if (!isObject(body)) throw badArgument('body', 'Expected the body to be a JSON object.');
  const unknown = Object.keys(body).find((name) => !own.includes(name));
  if (unknown !== undefined) {
    throw badArgument(unknown, `There is no ${unknown} here: expected ${own.join(', ')}.`);
  }
  return {
    query: textOf(body, 'query'),
    operationName: textOf(body, 'operationName'),
    variables: checkedVariables(body.variables ?? {}),
    lang: checkedLanguage(body.lang ?? null),
    comment: checkedComment(body.comment ?? null),
  };
}

function textOf(body: Record<string, unknown>, name: string): string | null {
  const value = body[name] ?? null;
  if (value !== null && typeof value !== 'string') {
    throw badArgument(name, `Expected ${name} to be text.`);
  }
  return value || null;
}

function checkedVariables(value: unknown): Record<string, unknown> {
  if (isObject(value)) return value;
  throw badArgument('variables', 'Expected variables to be a JSON object, such as {"first": 5}.');
}

function checkedLanguage(value: unknown): Language {
  if (value === null) return 'id';
  if (value === 'id' || value === 'en') return value;
  throw badArgument('lang', 'Expected lang to be id or en.');
}

function checkedComment(value: unknown): boolean {
  if (value === null) return true;
  const text = String(value);
  if (text === 'true' || text === 'false') return text === 'true';
  throw badArgument('comment', 'Expected comment to be true or false.');
}
