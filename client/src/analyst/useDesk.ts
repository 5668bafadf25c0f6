import type { GraphQLSchema } from 'graphql';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { todayOf } from '../format/formats';
import { useWords } from '../words/useWords';
import { type Lang, langs } from '../words/words.types';
import type { AnswerError, Asked } from './asking';
import { exampleText } from './example-text';
import { examples, usualVariables } from './examples';
import type { Example } from './examples/example';
import type { View } from './link';
import {
  faultsBySchema,
  knownVariables,
  operationOf,
  type ReadQuery,
  readQuery,
  withFirst,
} from './read-query';
import { useJudgement } from './useJudgement';
import { useOpened } from './useOpened';
import { type Run, useRun } from './useRun';
import { type KnownSchema, useSchema } from './useSchema';
import { missingVariables, type VariableField, variableFields } from './variable-fields';

/** A query on the desk, however it came there. */
export interface OnDesk {
  query: string;
  variables: Record<string, unknown>;
  view: View;
}

export interface Desk extends OnDesk {
  read: ReadQuery;
  fields: VariableField[];
  /** Required variables without a value. */
  missing: string[];
  operationName: string | null;
  known: KnownSchema;
  run: Run;
  /** What is asked as the query stands; nothing while it can not be read. */
  asked: Asked | null;
  judged: ReturnType<typeof useJudgement>;
  /** What of the query does not fit the schema. */
  unfit: AnswerError[];
  /** The example that the query still is, word for word. */
  example: Example | null;
  /** Parts of the address that were not understood. */
  dropped: string[];
  forgetDropped: () => void;
  change: (part: Partial<OnDesk>) => void;
  choose: (operationName: string) => void;
  /** Puts a query on the desk and runs it. */
  open: (onDesk: OnDesk) => void;
  start: () => void;
}

const empty: OnDesk = { query: '', variables: {}, view: 'table' };

export const useDesk = (): Desk => {
  const { lang } = useWords();
  const { asOf } = useFilter();
  const today = useToday();
  const [onDesk, setOnDesk] = useState<OnDesk>(empty);
  const [chosen, setChosen] = useState<string | null>(null);
  const [dropped, setDropped] = useState<string[]>([]);
  const known = useSchema();
  const run = useRun();
  const { query, variables, view } = onDesk;
  const read = readQuery(query);
  const operation = operationOf(read, chosen);
  const fields = variableFields(operation, known.schema);
  const missing = missingVariables(fields, variables);
  const asked = askedOf(onDesk, chosen);
  const unfit = useUnfit(query, known.schema);
  // Why not all: what is known here to be refused need not be asked with each letter.
  const judged = useJudgement(missing.length === 0 && unfit.length === 0 ? asked : null);

  const open = (next: OnDesk) => {
    setOnDesk(next);
    setChosen(null);
    const nextAsked = askedOf(next, null);
    const nextFields = variableFields(operationOf(readQuery(next.query), null), null);
    if (nextAsked && missingVariables(nextFields, next.variables).length === 0) run.run(nextAsked);
  };
  // Why all of the text: who comes back to the page finds whatever was written.
  useOpened(lang, { query: withFirst(query, chosen), variables, view }, (link) => {
    setDropped(link?.dropped ?? []);
    const [first] = examples;
    if (link?.query)
      open({ query: link.query, variables: link.variables, view: link.view ?? 'table' });
    else if (first) open(exampleOnDesk(first, lang, asOf, today));
  });
  useDayOfPage(asOf, (day) => {
    const takesDay = fields.some(({ name, kind }) => name === 'asOf' && kind === 'day');
    if (takesDay) open({ ...onDesk, variables: withDay(variables, day) });
  });

  return {
    ...onDesk,
    ...{ read, fields, missing, known, run, asked, judged, unfit, dropped },
    operationName: operation?.name?.value ?? null,
    example: exampleOf(query),
    forgetDropped: () => setDropped([]),
    change: (part) => setOnDesk((before) => ({ ...before, ...part })),
    choose: setChosen,
    open,
    start: () => {
      if (asked && missing.length === 0) run.run(asked);
    },
  };
};

const useUnfit = (query: string, schema: GraphQLSchema | null): AnswerError[] =>
  useMemo(() => {
    const { document } = readQuery(query);
    return schema && document ? faultsBySchema(schema, document) : [];
  }, [query, schema]);

const askedOf = ({ query, variables }: OnDesk, chosen: string | null): Asked | null => {
  const read = readQuery(query);
  const operation = operationOf(read, chosen);
  if (!operation) return null;
  const operationName = operation.name?.value;
  return { query, variables: knownVariables(operation, variables), operationName };
};

/** The example whose text a query is, in either language. */
const exampleOf = (query: string): Example | null => {
  const text = query.trim();
  const isText = (each: Example) => langs.some((lang) => exampleText(each, lang).trim() === text);
  return examples.find(isText) ?? null;
};

/** An example with its usual values; the day that the page is of goes into those that take one. */
export const exampleOnDesk = (
  example: Example,
  lang: Lang,
  day: string | undefined,
  today: string,
): OnDesk => {
  const query = exampleText(example, lang).trim();
  const usual = usualVariables(example, day ?? today);
  const takesDay = /\$asOf\s*:\s*Day\b/.test(query);
  const variables = day !== undefined && takesDay ? withDay(usual, day) : usual;
  return { query, variables, view: example.view };
};

const withDay = (variables: Record<string, unknown>, day: string | undefined) => {
  const { asOf: _, ...others } = variables;
  return day === undefined ? others : { ...others, asOf: day };
};

/** Today as the server has it; until it has said so, as a clock in Jakarta shows it. */
export const useToday = (): string => {
  const facts = useFacts();
  return facts?.today ?? todayOf(Date.now());
};

/** A day chosen in the head of the page is written into the variable that asks for it, and asked. */
const useDayOfPage = (
  asOf: string | undefined,
  choose: (day: string | undefined) => void,
): void => {
  const before = useRef(asOf);
  const changed = useEffectEvent(choose);
  useEffect(() => {
    if (before.current === asOf) return;
    before.current = asOf;
    changed(asOf);
  }, [asOf]);
};
