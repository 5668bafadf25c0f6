/** An answer as it was given, and when. */
export interface KeptAnswer {
  result: { data?: unknown };
  at: number;
}

const name = 'satu-inovasi-jawaban';
/** Of which city the kept answers are: made-up figures must never stand among real ones. */
const cityKey = '/kept/city';
const mostAnswers = 250;
const mostCharacters = 400_000;
const keptAt = 'x-kept-at';

/** Why a question mark: a browser that has no such storage, as over plain HTTP, keeps nothing. */
const storage = (): Promise<Cache> | undefined => globalThis.caches?.open(name);

const madeUpIn = (data: unknown): boolean | undefined =>
  (data as { dataset?: { madeUp?: boolean } } | null)?.dataset?.madeUp;

const keepCity = async (cache: Cache, data: unknown) => {
  const madeUp = madeUpIn(data);
  if (madeUp === undefined) return;
  const before = await cache.match(cityKey);
  if (before && (await before.text()) !== String(madeUp)) {
    for (const key of await cache.keys()) await cache.delete(key);
  }
  await cache.put(cityKey, new Response(String(madeUp)));
};

/** The oldest go first: what is put anew goes to the end. */
const thin = async (cache: Cache) => {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - mostAnswers))) await cache.delete(key);
};

/** The last answer to each question, for when the server can not be reached. */
export const keptAnswers = {
  async put(key: string, { result, at }: KeptAnswer): Promise<void> {
    const text = JSON.stringify(result);
    const cache = text.length <= mostCharacters ? await storage() : undefined;
    if (!cache) return;
    await keepCity(cache, result.data);
    await cache.put(key, new Response(text, { headers: { [keptAt]: String(at) } }));
    await thin(cache);
  },
  async get(key: string): Promise<KeptAnswer | null> {
    const found = await (await storage())?.match(key);
    if (!found) return null;
    return { result: await found.json(), at: Number(found.headers.get(keptAt)) };
  },
};
