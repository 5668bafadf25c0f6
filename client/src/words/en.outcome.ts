/** The words of the page Dampak. */
export const enOutcome = {
  outcome: {
    page: 'Results',
  },
};
