interface Owned {
  innovation: { owner: { code: string } | null };
}

/**
 * One of each owner before a second of anyone, else as they come: three ideas of one neighbour are
 * less to choose from than one idea of three.
 */
export const worthCopying = <Candidate extends Owned>(
  candidates: readonly Candidate[],
  most: number,
): Candidate[] => {
  const owners = new Set<string | undefined>();
  const first = candidates.filter(({ innovation: { owner } }) => {
    const isNew = !owners.has(owner?.code);
    owners.add(owner?.code);
    return isNew;
  });
  const rest = candidates.filter((each) => !first.includes(each));
  return [...first, ...rest].slice(0, most);
};
