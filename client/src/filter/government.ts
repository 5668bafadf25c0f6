import type { Wordbook } from '../words/useWords';
import type { Facts } from './facts';

export type Government = Facts['governments'][number];

/** A government as it stands in a tree: how many others are above it, and the nearest of them. */
export interface PlacedGovernment {
  government: Government;
  depth: number;
  above: Government | null;
}

export const governmentOf = (
  governments: readonly Government[],
  code: string | null | undefined,
): Government | null => governments.find((each) => each.code === code) ?? null;

/** Each government with those below it right behind it, sisters in the order given. */
export const governmentTree = (governments: readonly Government[]): PlacedGovernment[] => {
  const known = new Map(governments.map((each) => [each.code, each]));
  const below = new Map<Government | null, Government[]>();
  for (const government of governments) {
    const above = (government.within !== null && known.get(government.within)) || null;
    below.set(above, [...(below.get(above) ?? []), government]);
  }
  const branch = (above: Government | null, depth: number): PlacedGovernment[] =>
    (below.get(above) ?? []).flatMap((government) => [
      { government, depth, above },
      ...branch(government, depth + 1),
    ]);
  return branch(null, 0);
};

/** Whether what is shown holds more than one government: that chosen and any below it, or all. */
export const areSeveral = (
  governments: readonly Government[],
  within: string | undefined,
): boolean =>
  within === undefined
    ? governments.length > 1
    : governments.some((each) => each.within === within);

/** Whether figures can be asked of it: of all, or of one that the data hold. */
export const isKnownGovernment = (
  within: string | undefined,
  { governments }: Pick<Facts, 'governments'>,
): boolean => within === undefined || governmentOf(governments, within) !== null;

/** The name of what is shown: the government chosen, the only one there is, or all of them. */
export const placeName = (
  governments: readonly Government[],
  within: string | undefined,
  { t, say }: Pick<Wordbook, 't' | 'say'>,
): string => {
  const [only, ...others] = governments;
  if (!only) return '';
  const chosen = governmentOf(governments, within) ?? (others.length === 0 ? only : null);
  return chosen ? say(chosen.name) : t('government.all');
};

const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The governments whose name in either language or whose code holds every word that was typed. */
export const matchingGovernments = (
  tree: readonly PlacedGovernment[],
  typed: string,
): PlacedGovernment[] => {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return tree.filter(({ government: { code, name } }) => {
    const text = plain(`${code} ${name.indonesian} ${name.english}`);
    return words.every((word) => text.includes(word));
  });
};
