import { expect, it } from 'vitest';
import { assumedAlso, assumedNoMore, readAssumed, writeAssumed } from './index-search';
import { readSearch } from './search';

const text = 'SPD-02.3,SID-05.semua.2,SID-03.KIK-MELON.V2.1';

it('reads what is assumed of the government, of every innovation and of one, and writes it the same', () => {
  const list = readAssumed(text) ?? [];

  expect(list).toEqual([
    { indicator: 'SPD-02', innovation: null, everyInnovation: false, level: 3 },
    { indicator: 'SID-05', innovation: null, everyInnovation: true, level: 2 },
    { indicator: 'SID-03', innovation: 'KIK-MELON.V2', everyInnovation: false, level: 1 },
  ]);
  expect(writeAssumed(list)).toBe(text);
});

it.each([
  'SPD-02',
  'SPD-02.4',
  'SPD-02.3,',
  'SPD-02.1,SPD-02.2',
  `${'SID-01.A.1,'.repeat(100)}SID-01.B.1`,
])('drops %s, and says so', (andai) => {
  expect(readSearch({ andai })).toMatchObject({ search: {}, dropped: [expect.any(String)] });
});

it('assumes one level of a thing at a time, and takes it back', () => {
  const list = readAssumed('SPD-02.3,SPD-01.1') ?? [];
  const [first] = list;
  if (!first) throw new Error('nothing was read');

  const raised = assumedAlso(list, { ...first, level: 1 });

  expect(writeAssumed(raised)).toBe('SPD-02.1,SPD-01.1');
  expect(writeAssumed(assumedNoMore(raised, first))).toBe('SPD-01.1');
  expect(writeAssumed(assumedNoMore([first], first))).toBeUndefined();
});
