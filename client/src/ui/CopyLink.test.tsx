import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CopyText } from './CopyLink';

/** A browser on plain http, which has no clipboard to give. */
const withoutClipboard = (copies: boolean) => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  document.execCommand = () => copies;
  return user;
};

for (const [copies, said] of [
  [true, 'Tersalin'],
  [false, 'Gagal menyalin'],
] as const) {
  it(`says “${said}” where the browser ${copies ? 'copied' : 'refused'}`, async () => {
    const user = withoutClipboard(copies);
    render(<CopyText text="18 dari 50" label="Salin" />);

    await user.click(screen.getByRole('button', { name: 'Salin' }));

    expect(await screen.findByRole('button', { name: said })).toBeInTheDocument();
  });
}
