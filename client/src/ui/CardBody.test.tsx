import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type Answer, CardBody } from './CardBody';

const waiting: Answer<string> = {
  data: undefined,
  old: false,
  loading: true,
  failed: false,
  retry: () => undefined,
};

const card = (answer: Answer<string>) =>
  render(
    <CardBody answer={answer} skeleton={<div>rangka</div>}>
      {(data) => <p>{data}</p>}
    </CardBody>,
  );

describe('a card', () => {
  it('says that it is loading, in the place its content will take', () => {
    card(waiting);

    expect(screen.getByRole('status')).toHaveTextContent('Memuat…');
    expect(screen.getByText('rangka')).toBeInTheDocument();
  });

  it('shows its answer', () => {
    card({ ...waiting, data: '18 dari 50', loading: false });

    expect(screen.getByText('18 dari 50')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps the answer before while a changed question is under way, and marks it', () => {
    card({ ...waiting, data: '17 dari 50', old: true });

    expect(screen.getByText('17 dari 50').parentElement).toHaveAttribute('aria-busy', 'true');
  });

  it('says that it failed, and tries again when asked to', async () => {
    const retry = vi.fn();
    card({ ...waiting, loading: false, failed: true, retry });

    expect(screen.getByRole('alert')).toHaveTextContent('Bagian ini gagal dimuat.');
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('that breaks leaves those beside it, and is drawn anew with another answer', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const both = (data: string) => (
      <>
        <CardBody answer={{ ...waiting, data }} skeleton={null}>
          {(text) => {
            if (text === '2024-25') throw new RangeError('Invalid time value');
            return <p>{text}</p>;
          }}
        </CardBody>
        <p>kartu lain</p>
      </>
    );
    const { rerender } = render(both('2024-25'));

    expect(screen.getByRole('alert')).toHaveTextContent('Bagian ini gagal dimuat.');
    expect(screen.getByText('kartu lain')).toBeInTheDocument();
    rerender(both('2025'));
    expect(screen.getByText('2025')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
