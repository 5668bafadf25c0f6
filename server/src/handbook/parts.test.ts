import { expect, test } from 'vitest';
import { limits } from '../limits/limits.js';
import { measureEntries } from '../measure/measure-entries.js';
import { withParts } from './parts.js';

const marks = (name: string, inside = '') =>
  `<!-- ${name}: made by npx pnpm fix:handbook -->\n${inside}<!-- /${name} -->`;

const page = `Before.\n${marks('limits', 'Of another day.\n')}\nBetween.\n${marks('measures')}\nAfter.\n`;

test('what stands between the marks is made, and what stands around them is left', () => {
  const made = withParts(page, 'english');
  expect(made).toMatch(/^Before\.\n<!-- limits: /);
  expect(made).toContain('<!-- /limits -->\nBetween.\n<!-- measures: ');
  expect(made).toMatch(/<!-- \/measures -->\nAfter\.\n$/);
  expect(made).not.toContain('Of another day.');
});

test('what was made once is made the same again', () => {
  const made = withParts(page, 'indonesian');
  expect(withParts(made, 'indonesian')).toBe(made);
});

test('every measure is told in its language, with its formula', () => {
  const made = withParts(page, 'indonesian');
  for (const { name, wording, definition, formula } of measureEntries) {
    expect(made).toContain(
      `### ${wording.indonesian} · \`${name}\`\n\n${definition.indonesian}\n\n- Rumus: \`${formula}\``,
    );
  }
});

test('limits are told with the numbers that hold', () => {
  expect(withParts(page, 'english')).toContain(
    `| \`cost\` | ${limits.cost.toLocaleString('en-GB')} |`,
  );
  expect(withParts(page, 'indonesian')).toContain('| `cost` | 5.000 |');
});

test('a page without a part is refused by the name of the part', () => {
  expect(() => withParts(marks('limits'), 'english')).toThrow('no part “measures”');
});
