import { useFacts } from './facts';
import { type Kind, readKinds } from './kinds';
import { useFilter } from './useFilter';

export interface KindsAsked {
  kinds: Kind[];
  /** The same as questions take them: nothing where all are asked for. */
  codes: string[] | undefined;
  /** False while it is not known which kinds the address means: asked without them, all would answer. */
  ready: boolean;
}

/** The kinds of agencies that the address asks for. */
export const useKinds = (): KindsAsked => {
  const facts = useFacts();
  const { search } = useFilter();
  const { kinds } = readKinds(search.jenis, facts?.kinds ?? []);
  return {
    kinds,
    codes: kinds.length > 0 ? kinds.map((kind) => kind.code) : undefined,
    ready: search.jenis === undefined || facts !== null,
  };
};
