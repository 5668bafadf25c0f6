import { expect, test } from 'vitest';
import { FreshVersion } from './fresh-version.js';
import { KeptAnswers, type WhenLeft } from './kept-answers.js';

const answerOf = (name: string, bytes = 1_000, mayBeKept = true) => ({ name, bytes, mayBeKept });
type Answer = ReturnType<typeof answerOf>;

const stays: WhenLeft = () => () => {};
/** Someone who waits for an answer and may leave. */
function someone(): { whenLeft: WhenLeft; leave: () => void } {
  const left: (() => void)[] = [];
  return {
    whenLeft: (leave) => {
      left.push(leave);
      return () => left.splice(0);
    },
    leave: () => {
      for (const each of left.splice(0)) each();
    },
  };
}

/** A memory of 16 KB whose data stay at one version, and what was run for it. */
function memory() {
  const ran: string[] = [];
  const kept = new KeptAnswers<Answer>(new FreshVersion({ read: async () => '1' }), 16 * 1024);
  const ask = (key: string, bytes?: number, mayBeKept?: boolean) =>
    kept.answer(
      key,
      async () => {
        ran.push(key);
        return answerOf(key, bytes, mayBeKept);
      },
      stays,
    );
  return { kept, ran, ask };
}

test('it never takes more bytes than it may, and forgets what was not asked for longest', async () => {
  const { kept, ran, ask } = memory();
  const keys = Array.from({ length: 40 }, (_, n) => `question ${n}`);
  for (const key of keys) {
    await ask(key);
    await ask('question 0');
    expect(kept.bytes).toBeLessThanOrEqual(16 * 1024);
  }
  expect(ran).toEqual(keys);
  await ask('question 39');
  expect(ran).toHaveLength(40);
  await ask('question 1');
  expect(ran).toHaveLength(41);
});

test('one large answer does not drive out all others', async () => {
  const { kept, ran, ask } = memory();
  await ask('small');
  await ask('large', 10_000);
  expect(kept.bytes).toBeLessThan(2_000);
  await ask('small');
  await ask('large', 10_000);
  expect(ran).toEqual(['small', 'large', 'large']);
});

test('a long question counts as well', async () => {
  const { kept, ask } = memory();
  await ask('q'.repeat(100), 1);
  const few = kept.bytes;
  await ask('r'.repeat(500), 1);
  expect(kept.bytes - few).toBeGreaterThanOrEqual(500);
});

test('what may not be kept is not, and what failed is tried again', async () => {
  const { kept, ran, ask } = memory();
  await ask('wrong', 10, false);
  await ask('wrong', 10, false);
  expect(ran).toEqual(['wrong', 'wrong']);
  const failing = () => kept.answer('broken', () => Promise.reject(new Error('broken')), stays);
  await expect(failing()).rejects.toThrow('broken');
  expect(await ask('broken')).toMatchObject({ name: 'broken' });
});

/** A run that lasts until it is ended. */
function lastingRun() {
  let end = (_: Answer) => {};
  const answer = new Promise<Answer>((resolve) => {
    end = resolve;
  });
  const stops: AbortSignal[] = [];
  const run = (stop: AbortSignal) => {
    stops.push(stop);
    return answer;
  };
  return { run, stops, end: () => end(answerOf('late')) };
}

test('who leaves takes nothing from those who wait for the same', async () => {
  const { kept } = memory();
  const { run, stops, end } = lastingRun();
  const [one, other] = [someone(), someone()];
  void kept.answer('slow', run, one.whenLeft);
  await expect.poll(() => stops.length).toBe(1);
  const waiting = kept.answer('slow', run, other.whenLeft);
  await new Promise((resolve) => setTimeout(resolve, 20));
  one.leave();
  expect(stops[0]?.aborted).toBe(false);
  end();
  expect(await waiting).toMatchObject({ name: 'late' });
  expect(stops).toHaveLength(1);
});

test('a run that nobody waits for any more is stopped, and nobody joins it', async () => {
  const { kept } = memory();
  const { run, stops, end } = lastingRun();
  const [one, other] = [someone(), someone()];
  void kept.answer('slow', run, one.whenLeft);
  void kept.answer('slow', run, other.whenLeft);
  await expect.poll(() => stops.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  one.leave();
  other.leave();
  expect(stops[0]?.aborted).toBe(true);
  void kept.answer('slow', run, stays);
  await expect.poll(() => stops.length).toBe(2);
  expect(stops[1]?.aborted).toBe(false);
  end();
});

test('under another version nothing kept is given', async () => {
  let version = 1;
  const kept = new KeptAnswers<Answer>(
    new FreshVersion({ read: async () => String(version) }),
    16 * 1024,
  );
  const ran: number[] = [];
  const ask = () =>
    kept.answer(
      'question',
      async () => {
        ran.push(version);
        return answerOf(String(version));
      },
      stays,
    );
  await ask();
  await ask();
  version = 2;
  expect(await ask()).toMatchObject({ name: '2' });
  await ask();
  expect(ran).toEqual([1, 2]);
});
