import { type Day, dayIn, inWords, knownBy, monthOf, type Precision, yearOf } from './days.js';
import { type Dice, shuffled } from './dice.js';
import type { Owner } from './innovations.js';
import type {
  Era,
  MadeUpAgency,
  MadeUpCommitment,
  MadeUpFacilitation,
  MadeUpInnovation,
  MadeUpRecognition,
  MadeUpReport,
  MadeUpSatisfaction,
  Numbers,
} from './records.js';

const isThere = ({ from, to }: MadeUpAgency, day: Day) =>
  (from === null || from.day <= day) && (to === null || day <= to.day);

/** Quarterly reports: some agencies are faithful, some are not, and who owns nothing may say so. */
export function makeReports(
  owners: readonly Owner[],
  { begin, today }: Era,
  dice: Dice,
): MadeUpReport[] {
  const made: MadeUpReport[] = [];
  for (const { agency, zeal, from: firstOwned } of owners) {
    const faith = dice.chance(0.15) ? 0 : 0.2 + dice.roll() * 0.75;
    const start = dayIn(yearOf(begin), Math.floor((monthOf(begin) - 1) / 3) * 3 + 1);
    for (let from = start, to = start; from <= today; from = to + 1) {
      to = dayIn(yearOf(from), monthOf(from) + 3) - 1;
      if (from < begin || !isThere(agency, from) || !dice.chance(faith)) continue;
      const reported = to + dice.between(-10, 40);
      const saysNone = zeal === 'IDLE' ? dice.chance(0.9) : from < firstOwned && dice.chance(0.6);
      const reportedOn = reported <= today ? reported : null;
      made.push({ agency, from, to, saysNone, reportedOn });
    }
  }
  return made;
}

/** The yearly survey of most agencies, and of all together. */
export function makeSatisfaction(
  government: MadeUpAgency,
  others: readonly MadeUpAgency[],
  { begin, today }: Era,
  dice: Dice,
): MadeUpSatisfaction[] {
  const made: MadeUpSatisfaction[] = [];
  for (const agency of [government, ...others]) {
    const isAsked = agency === government || dice.chance(0.65);
    let value = 66 + dice.roll() * 22;
    for (let year = yearOf(begin); isAsked && year < yearOf(today); year++) {
      value = Math.max(55, Math.min(98, value + (dice.roll() - 0.4) * 4));
      if (!isThere(agency, dayIn(year, 10)) || dice.chance(0.2)) continue;
      const measure = dice.chance(0.9) ? 'INDEX' : 'PERCENT_SATISFIED';
      const respondents = dice.chance(0.8) ? dice.between(60, 1200) : null;
      const period = dice.pick(['Semester I', 'Semester II', 'Januari-Desember']);
      made.push({
        agency,
        year,
        period,
        measure,
        value: Math.round(value * 100) / 100,
        respondents,
      });
    }
  }
  return made;
}

const gatherings = [
  ['TRAINING', 'Bimbingan teknis inovasi', 'Training on innovation'],
  ['WORKSHOP', 'Lokakarya replikasi', 'Workshop on copying'],
  ['FACILITATION', 'Fasilitasi bersama kementerian', 'Facilitation with the ministry'],
  ['MEETING', 'Rapat pantau inovasi', 'Meeting on progress'],
  ['BRIEFING', 'Sosialisasi lomba inovasi', 'Briefing on the competition'],
] as const;

/** About one a month, and who came: some agencies nearly always, some never. */
export function makeFacilitations(
  others: readonly MadeUpAgency[],
  { begin, today }: Era,
  numbers: Numbers,
  dice: Dice,
): MadeUpFacilitation[] {
  const made: MadeUpFacilitation[] = [];
  const eager = others.map(() => dice.roll() ** 1.5);
  let day = begin;
  while (made.length < 200) {
    day += dice.between(8, 55);
    if (day > today) break;
    const [kind, nameId, nameEn] = dice.pick(gatherings);
    const roll = dice.roll();
    const precision: Precision = roll < 0.88 ? 'DAY' : roll < 0.97 ? 'MONTH' : 'YEAR';
    const number = made.length + 1;
    const hasList = dice.chance(0.8);
    const came = others.filter(
      (agency, place) => hasList && isThere(agency, day) && dice.roll() < (eager[place] ?? 0) * 0.8,
    );
    made.push({
      id: numbers.facilitation++,
      code: `FAS-${String(number).padStart(4, '0')}`,
      held: knownBy(day, precision),
      kind,
      nameId: `${nameId} ${number}`,
      nameEn: `${nameEn} ${number}`,
      place: 'Balai Contoh',
      invited: 'semua perangkat daerah / all agencies',
      attendance: came.map((agency) => ({
        agency,
        people: dice.chance(0.7) ? dice.between(1, 6) : null,
      })),
    });
  }
  return made;
}

const programmes = [
  ['CITY', 'Lomba Inovasi Contoh', 'Example Innovation Award', ['Juara', 'Harapan'], 8],
  ['KIPP', 'KIPP Contoh', 'Example KIPP', ['Top 99', 'Top 45'], 3],
  ['IGA', 'IGA Contoh', 'Example IGA', ['Nominasi'], 1],
] as const;

/** Awards of each year, for what was implemented then, or for an agency as a whole. */
export function makeRecognitions(
  innovations: readonly MadeUpInnovation[],
  others: readonly MadeUpAgency[],
  { begin, today }: Era,
  numbers: Numbers,
  dice: Dice,
): MadeUpRecognition[] {
  const made: MadeUpRecognition[] = [];
  for (let year = yearOf(begin) + 1; year <= yearOf(today); year++) {
    const opens = dayIn(year);
    const running = innovations.filter(
      ({ implemented: span }) => span !== null && span.from < opens && span.until > opens,
    );
    for (const [programme, nameId, nameEn, tiers, most] of programmes) {
      const winners = shuffled(running, dice).slice(0, dice.between(0, most));
      for (const [place, innovation] of winners.entries()) {
        const awarded = opens + dice.between(90, 330);
        if (awarded > today) continue;
        const isOfAgency = programme === 'CITY' && dice.chance(0.15);
        const agency = isOfAgency ? dice.pick(others) : null;
        made.push({
          id: numbers.recognition++,
          code: `PGH-${String(made.length + 1).padStart(5, '0')}`,
          innovation: agency ? null : innovation,
          agency,
          programme,
          nameId: `${nameId} ${year}`,
          nameEn: `${nameEn} ${year}`,
          tier: dice.chance(0.8) ? dice.pick(tiers) : null,
          rank: programme === 'CITY' ? place + 1 : null,
          year,
          awardedOn: dice.chance(0.75) ? awarded : null,
        });
      }
    }
  }
  return made;
}

/** What agencies promised: kept in time, kept late, open, or overdue. */
export function makeCommitments(
  owners: readonly Owner[],
  { begin, today }: Era,
  numbers: Numbers,
  dice: Dice,
): MadeUpCommitment[] {
  const made: MadeUpCommitment[] = [];
  for (const { agency, zeal } of owners) {
    for (let left = dice.between(0, zeal === 'ACTIVE' ? 2 : 3); left > 0; left--) {
      const promisedOn = Math.max(begin, today - Math.floor(1500 * dice.roll() ** 1.5));
      if (!isThere(agency, promisedOn)) continue;
      const dueOn = promisedOn + dice.between(60, 400);
      const kept = dueOn + dice.between(-90, 150);
      const isKept =
        dice.chance(zeal === 'IDLE' ? 0.15 : 0.65) && kept >= promisedOn && kept <= today;
      made.push({
        id: numbers.commitment++,
        code: `JANJI-${String(made.length + 1).padStart(4, '0')}`,
        agency,
        promiseId: `Satu inovasi diterapkan paling lambat ${inWords('id-ID', dueOn)}`,
        promiseEn: `One innovation implemented by ${inWords('en-GB', dueOn)}`,
        promisedOn,
        dueOn,
        keptOn: isKept ? kept : null,
      });
    }
  }
  return made;
}
