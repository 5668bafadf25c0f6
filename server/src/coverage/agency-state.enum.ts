import { registerEnumType } from 'type-graphql';

export enum AgencyState {
  COVERED = 'COVERED',
  PREPARING = 'PREPARING',
  NONE = 'NONE',
  UNREPORTED = 'UNREPORTED',
}
registerEnumType(AgencyState, {
  name: 'AgencyState',
  description:
    'How an agency stands on a day; the first of the four that fits. Together they add up to the eligible agencies.',
  valuesConfig: {
    COVERED: {
      description:
        'Ada: has at least the quota of innovations in use that were checked and are not stopped.',
    },
    PREPARING: {
      description:
        'Disiapkan: has a record neither rejected nor stopped, but too early or unchecked.',
    },
    NONE: {
      description:
        'Belum: its newest report that still holds on the day says that it has no innovation.',
    },
    UNREPORTED: {
      description: 'Belum melapor: nothing is known of it, which is not the same as having none.',
    },
  },
});
