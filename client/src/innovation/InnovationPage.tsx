export const InnovationPage = () => null;
