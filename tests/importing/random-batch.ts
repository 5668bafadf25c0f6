import type { diceOf } from '../measures/random-city.js';

export type Dice = ReturnType<typeof diceOf>;

/**
 * A folder of a few files with new records and changed ones, the same for the same dice: it may touch
 * agencies, their parents, rules, innovations with lists, stages and checks, adoptions, results, shared
 * lists, and governments that open or move. Some make no sense, and are refused by the import.
 */
export function randomBatch(dice: Dice, batch: number): Record<string, string> {
  const makers = [agencies, innovations, histories, adoptions, results, programme, lists, rules];
  const files: Record<string, string> = {};
  for (let count = 1 + dice.roll(4); count > 0; count--) {
    Object.assign(files, dice.pick(makers)(dice, batch));
  }
  if (dice.roll(6) === 0) Object.assign(files, aGovernment(dice, batch));
  return files;
}

const stored = ['SETDA', 'DINKES', 'DISKOMINFO', 'BRIDA', 'INSPEKTORAT', 'SETWAN', 'DISHUB'];
const known = ['SMART-WAN', 'SIBISA', 'SARANA', 'KIK-MELON', 'GORDEN'];
const source = (dice: Dice) => dice.pick(['', 'Surat 1', 'person:Siti', 'https://example.go.id/a']);
const rows = (dice: Dice, row: (n: number) => string) =>
  Array.from({ length: 1 + dice.roll(4) }, (_, n) => row(n));
const csv = (header: string, lines: string[]) => [header, ...new Set(lines)].join('\n');

function agencies(dice: Dice, batch: number): Record<string, string> {
  const header =
    'government,code,kind,name_id,name_en,short_name,former_names,parent,area_km2,source';
  const added = `PEMKO,A${batch},${dice.pick(['DIVISION', 'BOARD'])},Baru,New,,Lama;Dulu,${dice.pick(stored)},,${source(dice)}`;
  const code = dice.pick(stored);
  const changed = `PEMKO,${code},,,Name ${dice.roll(3)},${dice.pick(['-', 'S', ''])},,,${dice.pick(['', '-', '1.50'])},${source(dice)}`;
  const dated = dice.pick(stored);
  return {
    'agencies.csv': csv(header, dice.roll(2) ? [added, changed] : [changed]),
    ...(dice.roll(2) && {
      'agency-parents.csv': csv('government,agency,parent,valid_from,valid_to', [
        `PEMKO,${dated},PEMKO,,2020-0${1 + dice.roll(3)}`,
        `PEMKO,${dated},SETDA-ORG,2021-0${1 + dice.roll(3)},`,
      ]),
    }),
  };
}

function innovations(dice: Dice, batch: number): Record<string, string> {
  const cells = () =>
    `${dice.pick(['', '-', 'HEALTH', 'EDUCATION;HEALTH'])},${dice.pick(['', '-', '3;4', '16'])}`;
  const check = () => dice.pick([',,', 'CHECKED,2026-09-01,Orta', 'REJECTED,,', 'REPORTED,,']);
  return {
    'innovations.csv': csv(
      'government,code,title_id,title_en,owner,owner_basis,affairs,sdgs,stage,stage_on,check,checked_on,checked_by,source',
      [
        `PEMKO,I${batch},Baru,New ${dice.roll(3)},${dice.pick(stored)},STATED,${cells()},TRIAL,2025,${check()},${source(dice)}`,
        ...rows(
          dice,
          (n) =>
            `PEMKO,${known[n]},,Title ${dice.roll(3)},${dice.pick(['', ...stored])},,${cells()},${dice.pick([',', 'STOPPED,2026-08', 'TRIAL,2019'])},${check()},${source(dice)}`,
        ),
      ],
    ),
  };
}

function histories(dice: Dice): Record<string, string> {
  return {
    'innovation-stages.csv': csv(
      'government,innovation,stage,started_on,source',
      rows(
        dice,
        (n) => `PEMKO,${known[n]},${dice.pick(['INITIATIVE', 'TRIAL'])},201${n},${source(dice)}`,
      ),
    ),
    'innovation-checks.csv': csv(
      'government,innovation,check,checked_on,checked_by,note',
      rows(dice, (n) => `PEMKO,${known[n]},CHECKED,2026-10-0${1 + n},Orta,Note ${dice.roll(3)}`),
    ),
    'agency-reports.csv': csv(
      'government,agency,period_from,period_to,says_none',
      rows(dice, (n) => `PEMKO,${stored[n]},2026-07,2026-09,${dice.pick(['yes', 'no'])}`),
    ),
  };
}

function adoptions(dice: Dice, batch: number): Record<string, string> {
  const code = `AD${batch % 3}`;
  return {
    'adoptions.csv': csv('government,code,innovation,adopter,proof,source', [
      `PEMKO,${code},${dice.pick(known)},${dice.pick(stored)},Proof ${batch},${source(dice)}`,
    ]),
    'adoption-stages.csv': csv('government,adoption,stage,reached_on', [
      `PEMKO,${code},INTERESTED,202${dice.roll(4)}`,
      `PEMKO,${code},APPLIED,2025-0${1 + dice.roll(3)}`,
    ]),
  };
}

function results(dice: Dice, batch: number): Record<string, string> {
  const code = `O${batch % 2}`;
  return {
    'outcomes.csv': csv(
      'government,code,innovation,indicator_id,indicator_en,unit_id,unit_en,better,target_value',
      [`PEMKO,${code},${dice.pick(known)},a,a,b,b,HIGHER,${dice.pick(['', '-', '12.50'])}`],
    ),
    'measurements.csv': csv(
      'government,outcome,period_from,period_to,value,source',
      rows(dice, (n) => `PEMKO,${code},202${n},202${n},${dice.roll(100)}.5,${source(dice)}`),
    ),
    'index-levels.csv': csv('government,innovation,rule_year,indicator,level', [
      `PEMKO,${dice.pick(['', ...known])},2026,SPD-01,${1 + dice.roll(3)}`,
    ]),
    'satisfaction.csv': csv('government,agency,about_kind,year,period,measure,value', [
      `PEMKO,PEMKO,${dice.pick(['', 'DISTRICT'])},2025,all,INDEX,${80 + dice.roll(9)}.10`,
    ]),
  };
}

function programme(dice: Dice, batch: number): Record<string, string> {
  return {
    'commitments.csv': csv(
      'government,code,agency,promise_id,promise_en,promised_on,due_on,kept_on',
      [
        `PEMKO,J${batch % 3},${dice.pick(stored)},Janji,Promise ${dice.roll(3)},2026-01-01,2026-12,${dice.pick(['', '-', '2026-05-05'])}`,
      ],
    ),
    'facilitations.csv': csv('government,code,held_on,kind,name_id,name_en,source', [
      `PEMKO,F${batch % 2},2026-0${1 + dice.roll(9)},WORKSHOP,Lokakarya,Workshop,${source(dice)}`,
    ]),
    'attendance.csv': csv(
      'government,facilitation,agency,people',
      rows(dice, (n) => `PEMKO,F${batch % 2},${stored[n]},${1 + dice.roll(9)}`),
    ),
  };
}

function lists(dice: Dice, batch: number): Record<string, string> {
  return {
    'themes.csv': csv('code,name_id,name_en', [`T${batch % 3},Tema,Theme ${dice.roll(3)}`]),
    'agency-kinds.csv': csv('code,name_id,name_en,position', [
      `KIND_${'ABC'[batch % 3]},Jenis,Kind ${dice.roll(3)},${90 + (batch % 3)}`,
      `BOARD,Badan,Board ${dice.roll(3)},`,
    ]),
  };
}

function rules(dice: Dice): Record<string, string> {
  return {
    'rule-sets.csv': csv(
      'government,valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,name_id,name_en',
      [
        `PEMKO,202${5 + dice.roll(2)},${1 + dice.roll(2)},${dice.pick(['BOARD', 'BOARD;DEPARTMENT', 'DEPARTMENT;DISTRICT'])},IMPLEMENTATION,CHECKED,3,Aturan,Rules`,
      ],
    ),
  };
}

function aGovernment(dice: Dice, batch: number): Record<string, string> {
  const code = `G${batch}`;
  return {
    'agencies.csv': csv('government,code,kind,name_id,name_en,parent', [
      `${code},${code},GOVERNMENT,Kota,City,${dice.pick(['', 'PEMKO'])}`,
      `${code},DINKES,DEPARTMENT,Dinas,Department,${code}`,
      ...(dice.roll(2) ? [`PEMKO,PEMKO,,,,${dice.pick(['-', code])}`] : []),
    ]),
    'innovations.csv': csv(
      'government,code,title_id,title_en,owner,owner_basis,stage,stage_on,check',
      [`${code},SATU,Satu,One,DINKES,STATED,IMPLEMENTATION,2020,CHECKED`],
    ),
  };
}
