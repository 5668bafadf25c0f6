const minute = 60_000;

/** From this age on a band says that the data are old. */
export const oldAfter = 15 * minute;
/** From this age on the band takes the place of the figures. */
export const uselessAfter = 24 * 60 * minute;

export type Age = 'fresh' | 'old' | 'useless';

/** What the time since the last good answer means for what hangs on the wall. */
export const ageOf = (answeredAt: number, now: number): Age => {
  const age = now - answeredAt;
  return age >= uselessAfter ? 'useless' : age >= oldAfter ? 'old' : 'fresh';
};
