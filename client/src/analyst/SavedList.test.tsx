import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { savedKey, unreadKey } from './kept-queries';
import { SavedList } from './SavedList';
import { fileOf } from './saved-queries';
import type { Desk } from './useDesk';
import { useShelf } from './useShelf';

const desk = { open: () => undefined } as unknown as Desk;

const Shown = () => <SavedList desk={desk} shelf={useShelf()} />;

const named = (name: string) =>
  ({ name, query: '{ coverage { covered } }', variables: {}, view: 'table' }) as const;

const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => localStorage.setItem(savedKey, fileOf([named('Satu'), named('Dua')])));

describe('the focus', () => {
  it('goes to Undo when an entry is deleted, each time, and with it back to the entry', async () => {
    render(<Shown />);
    await userEvent.click(button('Hapus “Satu”'));
    expect(button('Urungkan')).toHaveFocus();
    await userEvent.click(button('Hapus “Dua”'));
    expect(button('Urungkan')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(button('Dua')).toHaveFocus();
  });

  it('goes to the entry that was renamed, or was not after all', async () => {
    render(<Shown />);
    await userEvent.click(button('Ganti nama “Satu”'));
    await userEvent.keyboard(' lagi{Enter}');
    expect(button('Satu lagi')).toHaveFocus();
    await userEvent.click(button('Ganti nama “Dua”'));
    await userEvent.keyboard('{Escape}');
    expect(button('Dua')).toHaveFocus();
  });
});

it('says under which name the text stays that could not be read', () => {
  localStorage.setItem(savedKey, 'unread');
  render(<Shown />);
  expect(screen.getByText(new RegExp(unreadKey))).toBeInTheDocument();
  expect(localStorage.getItem(unreadKey)).toBe('unread');
});
