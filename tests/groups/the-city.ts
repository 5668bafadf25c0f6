import { generatedCity } from './generated-city.js';

export const today = '2026-11-24';

/** The city that all questions of groups.test.ts are about; it goes away with them. */
export const city = await generatedCity(today);
