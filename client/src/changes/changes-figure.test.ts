import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { changesFigure } from './changes-figure';
import type { Changes } from './changes-text';

const words = (text: string) => ({ indonesian: text, english: text });
const states = { covered: 0, preparing: 1, none: 0, unreported: 0 };

const changes = {
  since: '2025-12-31',
  statesBefore: states,
  statesAfter: { ...states, covered: 1, preparing: 0 },
  agencies: {
    ...{ totalCount: 1, covered: 1, uncovered: 0 },
    rows: [
      {
        agency: { code: 'DINSOS', government: 'KOTA', name: words('Dinas Sosial') },
        ...{ from: 'PREPARING', to: 'COVERED', on: '2026-01-01', steps: [], report: null },
      },
    ],
  },
} as unknown as Changes;

it('says in its file of which day the state before is', async () => {
  const figure = changesFigure(changes, { since: changes.since } as never, wordbookOf('id'));
  const client = { query: async () => ({ data: { changesSince: changes } }) };

  const { csv } = await figure.run(client as never);

  expect(csv()).toContain('31 Des 2025');
});
