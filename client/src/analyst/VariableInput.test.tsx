import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { VariableInput } from './VariableInput';
import type { VariableField } from './variable-fields';

const field = (kind: VariableField['kind'], usual: string | null): VariableField => ({
  ...{ name: 'v', type: 'X', required: false, options: ['A'] },
  ...{ kind, usual },
});

const shown = (each: VariableField) => {
  render(<VariableInput field={each} value={undefined} set={() => undefined} />);
  return screen.getByLabelText(/^v/);
};

it.each([field('text', null), field('text', '5'), field('choice', null), field('choice', 'A')])(
  'is described by what is there: $kind, usually $usual',
  (each) => {
    const ids = shown(each).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id))).not.toContain(null);
    expect(ids.some((id) => id.endsWith('-hint'))).toBe(each.usual !== null);
  },
);
