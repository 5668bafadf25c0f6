import { useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { readCodes } from '../filter/adoption-search';
import { useDropped } from '../filter/dropped';
import { useAddress } from '../filter/useAddress';
import { KnownAgenciesDocument } from '../gql/graphql';
import { codesIn, filterOf, type NamesAgencies, unknownOf, without } from './unknown-agencies';

/** Drops the agencies that the address names when the page is opened and that there are not. */
export const UnknownAgencies = () => {
  const { search } = useAddress();
  const [codes] = useState(() => codesIn(search));
  const { data } = useAnswer(KnownAgenciesDocument, { filter: filterOf(codes) }, codes.length > 0);
  const unknown =
    data && !data.agencies.pageInfo.hasNextPage ? unknownOf(codes, data.agencies.nodes) : [];
  const partOf = (name: NamesAgencies) => {
    const wrong = readCodes(search[name])?.codes.filter((code) => unknown.includes(code)) ?? [];
    return wrong.length > 0 ? `${name}=${wrong.join(',')}` : null;
  };
  useDropped(partOf('pilih'), ({ pilih }) => ({ pilih: without(pilih, unknown) }));
  useDropped(partOf('asal'), ({ asal }) => ({ asal: without(asal, unknown) }));
  useDropped(partOf('ke'), ({ ke }) => ({ ke: without(ke, unknown) }));
  return null;
};
