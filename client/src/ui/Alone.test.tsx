import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Drawn, EachAlone } from './Alone';

it('of parts one breaks by itself, and is drawn again when asked to', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const draw = () => {
    if (broken) throw new RangeError('Invalid time value');
    return <h2>judul</h2>;
  };
  render(
    <EachAlone>
      <Drawn draw={draw} />
      {false}
      <p>kartu lain</p>
    </EachAlone>,
  );

  expect(screen.getByText('kartu lain')).toBeInTheDocument();
  expect(screen.queryByText('judul')).not.toBeInTheDocument();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
  expect(screen.getByText('judul')).toBeInTheDocument();
});
