import { type DatedDay, type Day, dayIn, knownBy, yearOf } from './days.js';
import type { Dice } from './dice.js';
import type { Era, MadeUpAgency, MadeUpSuccession, Numbers } from './records.js';
import type { PlannedGovernment } from './sizes.js';
import { boards, departments, divisions } from './words.js';

/** Kinds that the made-up rules count at the level of agencies. */
export const countingKinds = [
  'SECRETARIAT',
  'COUNCIL_SECRETARIAT',
  'INSPECTORATE',
  'DEPARTMENT',
  'BOARD',
  'POLICE_UNIT',
  'DISTRICT',
] as const;

interface Described {
  code: string;
  kind: string;
  nameId: string;
  nameEn: string;
  from?: DatedDay | null;
  to?: DatedDay | null;
  formerNames?: string[];
  parent?: MadeUpAgency;
}

export interface Agencies {
  government: MadeUpAgency;
  /** All but the government itself, former ones included. */
  others: MadeUpAgency[];
  successions: MadeUpSuccession[];
}

/** The agencies of a government: its usual ones, those that were merged, renamed or split, and its units. */
export function makeAgencies(
  plan: PlannedGovernment,
  { begin, today }: Era,
  numbers: Numbers,
  dice: Dice,
): Agencies {
  const place = plan.nameId.replace('Pemerintah ', '');
  const placeEn = plan.nameEn.replace('Government of ', '');
  const others: MadeUpAgency[] = [];
  const make = (described: Described): MadeUpAgency => {
    const agency = asRecord(described, numbers, dice);
    if (described.kind !== 'GOVERNMENT') others.push(agency);
    return agency;
  };
  const government = make({
    code: plan.code,
    kind: 'GOVERNMENT',
    nameId: plan.nameId,
    nameEn: plan.nameEn,
  });
  const named = (code: string, kind: string, nameId: string, nameEn: string, more = {}) =>
    make({
      code,
      kind,
      nameId: `${nameId} ${place}`,
      nameEn: `${nameEn} of ${placeEn}`,
      parent: government,
      ...more,
    });
  makeUsual(named);
  const successions = makeSuccessions(named, { begin, today }, dice);
  makeUnits(plan, make, others, government);
  moveSomeUnits(others, { begin, today }, dice);
  return { government, others, successions };
}

/** DLH and BPKAD are spelled, Dinkes and Bappeda are said as words. */
function spoken(code: string): string {
  const isSpelled = /^[BD](?![AEIOUR])/.test(code);
  return isSpelled ? code : code.charAt(0) + code.slice(1).toLowerCase();
}

function asRecord(described: Described, numbers: Numbers, dice: Dice): MadeUpAgency {
  const { code, kind, nameId, nameEn, from = null, to = null, formerNames = [] } = described;
  const isDistrict = kind === 'DISTRICT';
  return {
    id: numbers.agency++,
    code,
    kind,
    nameId,
    nameEn,
    shortName: code.length <= 11 ? spoken(code) : null,
    formerNames,
    from,
    to,
    area: isDistrict && dice.chance(0.8) ? dice.between(20, 900) / 10 : null,
    wards: isDistrict && dice.chance(0.8) ? dice.between(4, 18) : null,
    parents: described.parent ? [{ parent: described.parent, from: null, until: null }] : [],
  };
}

type Named = (
  code: string,
  kind: string,
  nameId: string,
  nameEn: string,
  more?: Partial<Described>,
) => MadeUpAgency;

function makeUsual(named: Named): void {
  const secretariat = named('SETDA', 'SECRETARIAT', 'Sekretariat Daerah', 'Secretariat');
  named('SETWAN', 'COUNCIL_SECRETARIAT', 'Sekretariat DPRD', 'Council Secretariat');
  named('INSPEKTORAT', 'INSPECTORATE', 'Inspektorat', 'Inspectorate');
  named('SATPOLPP', 'POLICE_UNIT', 'Satuan Polisi Pamong Praja', 'Civil Service Police Unit');
  for (const [code, nameId, nameEn] of departments) named(code, 'DEPARTMENT', nameId, nameEn);
  for (const [code, nameId, nameEn] of boards) named(code, 'BOARD', nameId, nameEn);
  for (const [code, nameId, nameEn] of divisions) {
    named(code, 'DIVISION', nameId, nameEn, { parent: secretariat });
  }
}

/** A merger, a chain of two renamings, and a split, each on the first day of a month. */
function makeSuccessions(named: Named, { begin, today }: Era, dice: Dice): MadeUpSuccession[] {
  const firstYear = yearOf(begin) + 3;
  const lastYear = yearOf(today) - 2;
  const someDay = (from: number, to: number) => dayIn(dice.between(from, to), dice.pick([1, 1, 7]));
  const merged = someDay(firstYear, lastYear);
  const renamed = someDay(firstYear - 1, firstYear + 1);
  const renamedAgain = someDay(firstYear + 2, lastYear);
  const split = someDay(firstYear, lastYear);
  const known = dice.pick(['DAY', 'DAY', 'MONTH'] as const);
  const from = (day: Day) => ({ from: knownBy(day, known) });
  // Why the day before: a last day is kept by the last possible one, and months end there.
  const until = (day: Day) => ({ to: { day: day - 1, precision: known } });
  const department = (code: string, nameId: string, nameEn: string, more: Partial<Described>) =>
    named(code, 'DEPARTMENT', nameId, nameEn, more);
  const pairs: [MadeUpAgency[], MadeUpAgency[]][] = [
    [
      [
        department('DISDIK', 'Dinas Pendidikan', 'Education Department', until(merged)),
        department('DISBUD', 'Dinas Kebudayaan', 'Culture Department', until(merged)),
      ],
      [
        department(
          'DISDIKBUD',
          'Dinas Pendidikan dan Kebudayaan',
          'Education and Culture Department',
          {
            ...from(merged),
            formerNames: ['Dinas Pendidikan', 'Dinas Kebudayaan'],
          },
        ),
      ],
    ],
    [
      [
        department(
          'DISPERKIMTAN',
          'Dinas Permukiman dan Pertanahan',
          'Housing and Land Department',
          until(split),
        ),
      ],
      [
        department('DISPERKIM', 'Dinas Permukiman', 'Housing Department', from(split)),
        department('DISTAN', 'Dinas Pertanahan', 'Land Department', from(split)),
      ],
    ],
  ];
  const first = named('BPPT', 'BOARD', 'Badan Perizinan', 'Licensing Board', until(renamed));
  const second = department('DPPT', 'Dinas Perizinan', 'Licensing Department', {
    ...from(renamed),
    ...until(renamedAgain),
  });
  const third = department('DPMPTSP', 'Dinas Penanaman Modal', 'Investment Department', {
    ...from(renamedAgain),
    formerNames: ['Badan Perizinan', 'Dinas Perizinan'],
  });
  pairs.push([[first], [second]], [[second], [third]]);
  return pairs.flatMap(([before, after]) =>
    before.flatMap((predecessor) => after.map((successor) => ({ predecessor, successor }))),
  );
}

/** Hospitals, sub-districts with wards, and service units fill up what the plan asks for. */
function makeUnits(
  plan: PlannedGovernment,
  make: (described: Described) => MadeUpAgency,
  others: readonly MadeUpAgency[],
  government: MadeUpAgency,
): void {
  const left = () => plan.agencies - others.length;
  const department = (code: string) => others.find((agency) => agency.code === code) ?? government;
  const unit = (
    code: string,
    kind: string,
    nameId: string,
    nameEn: string,
    parent: MadeUpAgency,
  ) => (left() > 0 ? make({ code, kind, nameId, nameEn, parent }) : null);
  for (let n = 1; n <= 2; n++) {
    unit(
      `RSUD-${n}`,
      'HOSPITAL',
      `RSUD Contoh ${n}`,
      `Example Hospital ${n}`,
      department('DINKES'),
    );
  }
  const districts: MadeUpAgency[] = [];
  const wanted = plan.tier === 'CITY' ? Math.round(left() * 0.45) : 0;
  for (let n = 1; n <= wanted; n++) {
    const made = unit(
      `KEC-${n}`,
      'DISTRICT',
      `Kecamatan Contoh ${n}`,
      `Example Sub-district ${n}`,
      government,
    );
    if (made) districts.push(made);
  }
  const parents = ['DINKES', 'DISHUB', 'DLH', 'DISDUKCAPIL', 'DINSOS'].map(department);
  for (let n = 1; left() > 0; n++) {
    const parent = parents[n % parents.length] ?? government;
    if (districts.length === 0 || n <= 5) {
      unit(`UPT-${n}`, 'SERVICE_UNIT', `UPT Contoh ${n}`, `Example Service Unit ${n}`, parent);
      continue;
    }
    const district = districts[n % districts.length] ?? government;
    unit(`KEL-${n}`, 'WARD', `Kelurahan Contoh ${n}`, `Example Ward ${n}`, district);
  }
}

/** Some units belonged to another parent of the same kind before a day. */
function moveSomeUnits(others: readonly MadeUpAgency[], { begin, today }: Era, dice: Dice): void {
  const units = others.filter((agency) => agency.kind === 'SERVICE_UNIT' || agency.kind === 'WARD');
  for (const agency of units) {
    const now = agency.parents[0];
    if (!now || !dice.chance(0.2)) continue;
    const alike = others.filter(
      (other) => other.kind === now.parent.kind && other !== now.parent && !other.from && !other.to,
    );
    if (alike.length === 0) continue;
    const moved = begin + dice.below(today - begin);
    agency.parents = [
      { parent: dice.pick(alike), from: null, until: moved },
      { parent: now.parent, from: moved, until: null },
    ];
  }
}
