import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { type Facts, FactsContext } from './facts';
import { ShownContext } from './ShownAddress';
import type { Search } from './search';
import { useKinds } from './useKinds';

vi.mock('@tanstack/react-router', () => ({ useNavigate: () => () => undefined }));

const district = { code: 'DISTRICT', name: { indonesian: 'Kecamatan', english: 'District' } };

const asked = (search: Search, facts: Partial<Facts> | 'failed' | null) => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FactsContext value={facts as Facts}>
      <ShownContext value={{ pathname: '/id/ringkasan', search }}>{children}</ShownContext>
    </FactsContext>
  );
  return renderHook(useKinds, { wrapper }).result.current;
};

it('is ready only where it is known which kinds are meant', () => {
  expect(asked({ jenis: 'kecamatan' }, null).ready).toBe(false);
  expect(asked({ jenis: 'kecamatan' }, 'failed').ready).toBe(false);
  expect(asked({}, 'failed').ready).toBe(true);
  expect(asked({ jenis: 'kecamatan' }, { kinds: [district] })).toMatchObject({
    codes: ['DISTRICT'],
    ready: true,
  });
});
