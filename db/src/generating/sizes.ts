import { diceOf } from './dice.js';

export const sizeNames = ['city', 'province', 'nation'] as const;
export type SizeName = (typeof sizeNames)[number];

/** How many records a government holds. The former agencies are counted, the government itself is not. */
export interface Amounts {
  agencies: number;
  innovations: number;
  adoptions: number;
  measurements: number;
}

export interface PlannedGovernment extends Amounts {
  code: string;
  nameId: string;
  nameEn: string;
  tier: 'NATION' | 'PROVINCE' | 'CITY';
  /** Place in the plan of the government above; null for the highest. */
  parent: number | null;
}

export const totalsOf: Record<SizeName, Amounts & { governments: number }> = {
  city: {
    governments: 1,
    agencies: 80,
    innovations: 2_000,
    adoptions: 4_000,
    measurements: 50_000,
  },
  province: {
    governments: 50,
    agencies: 4_000,
    innovations: 100_000,
    adoptions: 200_000,
    measurements: 2_500_000,
  },
  nation: {
    governments: 500,
    agencies: 40_000,
    innovations: 1_000_000,
    adoptions: 2_000_000,
    measurements: 25_000_000,
  },
};

const provincesOfTheNation = 38;
const fewestAgencies = 60;

/** The governments of a size, each after the one above it, with what each holds. */
export function planOf(size: SizeName, seed: number): PlannedGovernment[] {
  const totals = totalsOf[size];
  const named = namedGovernments(size, totals.governments);
  const dice = diceOf(seed, 1);
  // Why: of real governments some are three times as large and as busy as others.
  const sizes = named.map(() => 0.4 + dice.roll() ** 2 * 2);
  const zeal = named.map(() => 0.3 + dice.roll() ** 2 * 2.4);
  const busy = sizes.map((weight, place) => weight * (zeal[place] ?? 1));
  const parts = {
    agencies: shared(totals.agencies - fewestAgencies * named.length, sizes),
    innovations: shared(totals.innovations, busy),
    adoptions: shared(totals.adoptions, busy),
    measurements: shared(totals.measurements, busy),
  };
  return named.map((government, place) => ({
    ...government,
    agencies: fewestAgencies + (parts.agencies[place] ?? 0),
    innovations: parts.innovations[place] ?? 0,
    adoptions: parts.adoptions[place] ?? 0,
    measurements: parts.measurements[place] ?? 0,
  }));
}

type NamedGovernment = Omit<PlannedGovernment, keyof Amounts>;

function namedGovernments(size: SizeName, count: number): NamedGovernment[] {
  if (size === 'city') return [cityNamed(1, null)];
  const provinces = size === 'nation' ? provincesOfTheNation : 1;
  const above: NamedGovernment[] = [];
  if (size === 'nation') {
    above.push({
      code: 'NEGARA-CONTOH',
      nameId: 'Pemerintah Negara Contoh',
      nameEn: 'Government of Example Country',
      tier: 'NATION',
      parent: null,
    });
  }
  for (let number = 1; number <= provinces; number++) {
    above.push({
      code: `PROV-CONTOH-${number}`,
      nameId: `Pemerintah Provinsi Contoh ${number}`,
      nameEn: `Government of Example Province ${number}`,
      tier: 'PROVINCE',
      parent: size === 'nation' ? 0 : null,
    });
  }
  const first = above.length - provinces;
  const cities = Array.from({ length: count - above.length }, (_, index) =>
    cityNamed(index + 1, first + (index % provinces)),
  );
  return [...above, ...cities];
}

function cityNamed(number: number, parent: number | null): NamedGovernment {
  return {
    code: `KOTA-CONTOH-${number}`,
    nameId: `Pemerintah Kota Contoh ${number}`,
    nameEn: `Government of Example City ${number}`,
    tier: 'CITY',
    parent,
  };
}

/** Shares a total by weights into whole numbers that add up to it. */
function shared(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let given = 0;
  let weighed = 0;
  return weights.map((weight) => {
    weighed += weight;
    const upTo = Math.round((total * weighed) / sum);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
