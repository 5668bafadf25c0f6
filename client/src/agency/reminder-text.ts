import { formatsOf } from '../format/formats';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';
import { isEarly, isUnchecked } from './standing-text';

/** Days of the data and of the answer that is asked for. */
export interface ReminderDays {
  asOf: string;
  reply: string;
}

const offices = [
  'DEPARTMENT',
  'BOARD',
  'DISTRICT',
  'SECRETARIAT',
  'COUNCIL_SECRETARIAT',
  'INSPECTORATE',
  'POLICE_UNIT',
  'HOSPITAL',
] as const;

/** Who answers for an agency: the office, never a person. */
export const officeOf = ({ agency }: Pick<Standing, 'agency'>, { t, say }: Wordbook): string => {
  const name = say(agency.name);
  const kind = `${say(agency.kind.name)} `;
  const place = name.startsWith(kind) ? name.slice(kind.length) : name;
  const office = offices.find((each) => each === agency.kind.code) ?? 'OTHER';
  return t(`remind.office.${office}`, { name, place });
};

const what = (standing: Standing, asOf: string, { t, say, lang }: Wordbook): string => {
  const { count, longDay } = formatsOf(lang);
  const said = { day: longDay(asOf), agency: say(standing.agency.name) };
  if (standing.state !== 'PREPARING') {
    return t(`remind.message.${standing.state === 'NONE' ? 'NONE' : 'UNREPORTED'}`, said);
  }
  const { innovations } = standing;
  const titles = (found: Standing['innovations']) =>
    found.map(({ title }) => `“${say(title)}”`).join('; ');
  const unchecked = innovations.filter(isUnchecked);
  const early = innovations.filter(isEarly);
  return [
    t('remind.message.PREPARING', {
      ...said,
      count: innovations.length,
      value: count(innovations.length),
    }),
    early.length > 0 && t('remind.message.early', { titles: titles(early) }),
    // What waits for a check waits for Orta: of the agency it needs the papers alone.
    unchecked.length > 0 && t('remind.message.unchecked', { titles: titles(unchecked) }),
  ]
    .filter(Boolean)
    .join(' ');
};

/** The message to one agency, filled from its records. */
export const reminderText = (
  standing: Standing,
  { asOf, reply }: ReminderDays,
  book: Wordbook,
): string => {
  const { t, say, lang } = book;
  const { longDay } = formatsOf(lang);
  const { commitment } = standing;
  const body = [
    what(standing, asOf, book),
    ...(commitment
      ? [
          t('remind.message.promise', {
            promise: say(commitment.promise),
            due: longDay(commitment.dueOn),
          }),
        ]
      : []),
    t('remind.message.reply', { reply: longDay(reply) }),
    t('remind.message.help'),
  ];
  return [
    t('remind.message.greeting', { office: officeOf(standing, book) }),
    body.join(' '),
    t('remind.message.sign'),
  ].join('\n\n');
};

/** Several messages in one text, each with the agency it goes to above it. */
export const allReminders = (
  standings: readonly Standing[],
  days: ReminderDays,
  book: Wordbook,
): string =>
  standings
    .map((each) => `=== ${book.say(each.agency.name)} ===\n\n${reminderText(each, days, book)}`)
    .join('\n\n\n');
