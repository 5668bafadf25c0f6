import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A small made-up city as a folder of CSV files, the same for the same seed. It is dense in what is
 * rare in real life: agencies merged, split and renamed, units that change their parent, records
 * that stop, two rule sets with different quotas, and reports that run out.
 */
export function writeRandomCity(folder: string, seed: number): void {
  const dice = diceOf(seed);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, header: string, rows: string[][]) =>
    writeFileSync(
      join(folder, `${name}.csv`),
      [header, ...rows.map((r) => r.join(','))].join('\n'),
    );

  const { agencies, successions } = agenciesOf(dice);
  write(
    'agency-kinds',
    'code,name_id,name_en,position',
    kinds.map((k, i) => [k, k, k, `${i + 1}`]),
  );
  write('agencies', 'code,kind,name_id,name_en,parent,valid_from,valid_to', agencies);
  write('successions', 'predecessor,successor', successions);
  write(
    'rule-sets',
    'valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,name_id,name_en',
    ruleSets,
  );
  const codes = agencies.map(([code = '']) => code);
  const innovations = times(40, (n) => innovationOf(dice, n, codes));
  write(
    'innovations',
    'code,title_id,title_en,owner,owner_basis,stage,stage_on,stage_known_on,stage_known_basis,check',
    innovations,
  );
  write('innovation-stages', 'innovation,stage,started_on', laterStages(dice, innovations));
  write('agency-reports', 'agency,period_from,period_to,says_none', reportsOf(dice, codes));
}

const kinds = ['GOVERNMENT', 'DEPARTMENT', 'DISTRICT', 'DIVISION', 'WARD'];
const ruleSets = [
  ['2015', '1', 'DEPARTMENT', 'IMPLEMENTATION', 'CHECKED', '2', 'a', 'a'],
  [
    '2019-03-10',
    '2',
    'DEPARTMENT;DISTRICT',
    'TRIAL;IMPLEMENTATION',
    'CHECKED;REPORTED',
    '4',
    'b',
    'b',
  ],
];

type Dice = ReturnType<typeof diceOf>;

function agenciesOf(dice: Dice) {
  const agencies: string[][] = [['CITY', 'GOVERNMENT', 'City', 'City', '', '', '']];
  const successions: string[][] = [];
  for (let n = 0; n < 8; n++) {
    const last = dice.day(2016, 2021);
    const next = dayAfter(last);
    const kind = dice.pick(['DEPARTMENT', 'DISTRICT']);
    const add = (code: string, from: string, to: string) =>
      agencies.push([code, kind, code, code, 'CITY', from, to]);
    const shape = dice.pick(['stays', 'renamed', 'merged', 'split']);
    if (shape === 'stays') {
      add(`A${n}`, dice.pick(['', dice.day(2015, 2018)]), dice.pick(['', dice.day(2020, 2024)]));
      continue;
    }
    const before = shape === 'merged' ? [`A${n}X`, `A${n}Y`] : [`A${n}X`];
    const after = shape === 'split' ? [`A${n}`, `A${n}S`] : [`A${n}`];
    for (const code of before) add(code, '', last);
    for (const code of after) add(code, next, '');
    for (const one of before) for (const other of after) successions.push([one, other]);
  }
  const parents = agencies.slice(1).map(([code = '']) => code);
  for (let n = 0; n < 10; n++) {
    const kind = dice.pick(['DIVISION', 'WARD']);
    agencies.push([`U${n}`, kind, `U${n}`, `U${n}`, dice.pick(parents), '', '']);
    parents.push(`U${n}`);
  }
  return { agencies, successions };
}

function innovationOf(dice: Dice, n: number, codes: string[]): string[] {
  const owner = dice.pick(['', ...codes, ...codes]);
  const known = dice.pick(['day', 'month', 'year', 'seen']);
  const day = dice.day(2014, 2023);
  const on = { day, month: day.slice(0, 7), year: day.slice(0, 4), seen: '' }[known] ?? '';
  return [
    `I${n}`,
    `I${n}`,
    `I${n}`,
    owner,
    owner === '' ? 'UNKNOWN' : dice.pick(['STATED', 'INFERRED']),
    dice.pick(['INITIATIVE', 'TRIAL', 'IMPLEMENTATION', 'IMPLEMENTATION']),
    on,
    known === 'seen' ? day : '',
    known === 'seen' ? 'first seen' : '',
    dice.pick(['REPORTED', 'CHECKED', 'CHECKED', 'REJECTED']),
  ];
}

function laterStages(dice: Dice, innovations: string[][]): string[][] {
  return innovations
    .filter(() => dice.roll(2) === 0)
    .map(([code = '']) => [
      code,
      dice.pick(['TRIAL', 'IMPLEMENTATION', 'STOPPED']),
      dice.day(2024, 2025),
    ]);
}

function reportsOf(dice: Dice, codes: string[]): string[][] {
  return codes.slice(1).flatMap((code) =>
    times(dice.roll(3), (n) => {
      const year = `${2017 + 2 * n + dice.roll(2)}`;
      return [code, `${year}-01-01`, `${year}-0${1 + dice.roll(6)}-28`, dice.pick(['yes', 'no'])];
    }),
  );
}

function times<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** Throws of dice that repeat for the same seed (mulberry32). */
export function diceOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const roll = (sides: number) => Math.floor(next() * sides);
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  /** A day from the first of one year to the last of another. */
  const day = (from: number, to: number) => {
    const first = Date.UTC(from, 0, 1);
    const days = Math.round((Date.UTC(to + 1, 0, 1) - first) / 86_400_000);
    return new Date(first + roll(days) * 86_400_000).toISOString().slice(0, 10);
  };
  return { roll, pick, day };
}
