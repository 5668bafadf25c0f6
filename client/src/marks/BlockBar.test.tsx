import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LangContext } from '../words/useWords';
import { BlockBar } from './BlockBar';

const medan = { covered: 18, preparing: 7, none: 0, unreported: 25 };

describe('the block bar', () => {
  it('says all four states, zero included', () => {
    render(<BlockBar counts={medan} />);

    expect(
      screen.getByRole('img', { name: 'Ada 18, Disiapkan 7, Belum 0, Belum melapor 25' }),
    ).toBeInTheDocument();
  });

  it('gives each state as many blocks as it has agencies, and a state without any no part', () => {
    const { container } = render(<BlockBar counts={medan} />);
    const parts = [...container.querySelectorAll<HTMLElement>('.ubar > i')];

    expect(parts.map((part) => part.style.getPropertyValue('--n'))).toEqual(['18', '7', '25']);
  });

  it('stops drawing single blocks where they would be too thin to count', () => {
    const { container } = render(<BlockBar counts={{ ...medan, covered: 400 }} />);

    expect(container.querySelector('.ubar')).toHaveClass('plain');
  });

  it('speaks English', () => {
    render(
      <LangContext value="en">
        <BlockBar counts={medan} />
      </LangContext>,
    );

    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Has one 18, In preparation 7, None yet 0, Not reported 25',
    );
  });
});
