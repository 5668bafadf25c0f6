/** The words of the page Adopsi. */
export const enAdoption = {
  adoption: {
    page: 'Adoption',
  },
};
