import { measureEntries } from '../measure/measure-entries.js';
import type { MeasureEntry } from '../sql/measure.js';
import type { Language } from './parts.js';

const labels = {
  indonesian: { formula: 'Rumus', unit: 'Satuan', questions: 'Dijawab oleh', source: 'Dasar' },
  english: { formula: 'Formula', unit: 'Unit', questions: 'Answered by', source: 'Rule' },
};

function entry({ name, ...measure }: MeasureEntry, language: Language): string {
  const label = labels[language];
  const questions = measure.questions.map((question) => `\`${question}\``).join(', ');
  return [
    `### ${measure.wording[language]} · \`${name}\``,
    '',
    measure.definition[language],
    '',
    `- ${label.formula}: \`${measure.formula}\``,
    `- ${label.unit}: ${measure.unit[language]}`,
    `- ${label.questions}: ${questions}`,
    `- ${label.source}: ${measure.source}`,
  ].join('\n');
}

/** Every measure of the catalogue, as `measures` tells it. */
export const measuresPart = (language: Language): string =>
  measureEntries.map((measure) => entry(measure, language)).join('\n\n');
