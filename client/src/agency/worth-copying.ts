/** What decides which innovations are named first as worth copying. */
export interface Copyable {
  owner: { code: string } | null;
  adoptions: { totalCount: number };
  outcomes: { totalCount: number };
  recognitions: { totalCount: number };
}

const reasons = ({ adoptions, outcomes, recognitions }: Copyable): number =>
  [adoptions, outcomes, recognitions].filter(({ totalCount }) => totalCount > 0).length;

/**
 * The ones with most to show for them first, one for each owner before a second of anyone: three
 * ideas of one neighbour are less to choose from than one idea of three.
 */
export const worthCopying = <Innovation extends Copyable>(
  candidates: readonly Innovation[],
  most: number,
): Innovation[] => {
  const sorted = [...candidates].sort((one, other) => reasons(other) - reasons(one));
  const owners = new Set<string | undefined>();
  const first = sorted.filter(({ owner }) => {
    const isNew = !owners.has(owner?.code);
    owners.add(owner?.code);
    return isNew;
  });
  const rest = sorted.filter((each) => !first.includes(each));
  return [...first, ...rest].slice(0, most);
};
