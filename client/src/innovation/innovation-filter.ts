import {
  checkOf,
  digitalOf,
  formOf,
  hasOf,
  innovationOrderOf,
  isInnovationOrder,
  resultsOf,
  severalOf,
  stageOf,
  stagesIn,
  type UrlForm,
  type UrlInnovationOrder,
  urlForms,
} from '../filter/innovation-search';
import type { Kind } from '../filter/kinds';
import type { Search } from '../filter/search';
import type { InnovationFilter, InnovationForm, InnovationOrder } from '../gql/graphql';

const allForms = urlForms.map(formOf).filter((form) => form !== 'UNKNOWN');

/** Forms by name, and those that nobody has classed. */
const formsFilter = (names: readonly UrlForm[]): InnovationFilter => {
  const forms = names.map(formOf);
  const known: InnovationForm[] = forms.filter((form) => form !== 'UNKNOWN');
  const unknown: InnovationFilter = { not: { forms: allForms } };
  if (known.length === forms.length) return { forms: known };
  return known.length === 0 ? unknown : { or: [{ forms: known }, unknown] };
};

const digitalFilter = (name: NonNullable<Search['digital']>): InnovationFilter => {
  const digital = digitalOf(name);
  return digital === 'UNKNOWN'
    ? { not: { or: [{ digital: true }, { digital: false }] } }
    : { digital: digital === 'YES' };
};

const resultsFilter = (name: NonNullable<Search['hasil']>): InnovationFilter => {
  const results = resultsOf(name);
  return results === 'BEFORE_AFTER' ? { beforeAfter: true } : { measured: results === 'MEASURED' };
};

/**
 * What the address asks of the list. Why checks are always named: the figure above the list leaves out
 * rejected records, and both must say the same number.
 */
export const innovationFilterOf = (search: Search, kinds: readonly Kind[]): InnovationFilter => {
  const { cari, tahap, bentuk, digital, periksa, hasil, penghargaan, diadopsi } = search;
  const { tema, urusan, tahun } = search;
  const stages = stagesIn(tahap).map(stageOf);
  const asked: InnovationFilter[] = [
    ...(cari ? [{ or: [{ search: cari }, { owner: { search: cari } }] }] : []),
    ...(bentuk ? [formsFilter(severalOf<UrlForm>(bentuk))] : []),
    ...(digital ? [digitalFilter(digital)] : []),
    ...(hasil ? [resultsFilter(hasil)] : []),
  ];
  return {
    checks: periksa ? [checkOf(periksa)] : ['CHECKED', 'REPORTED'],
    ...(stages.length > 0 && { stages }),
    ...(kinds.length > 0 && { owner: { kinds: kinds.map((kind) => kind.code) } }),
    ...(tema && { themes: [tema] }),
    ...(urusan && { affairs: [urusan] }),
    ...(tahun && { since: { from: `${tahun}-01-01`, to: `${tahun}-12-31` } }),
    ...(penghargaan && { recognised: hasOf(penghargaan) }),
    ...(diadopsi && { adopted: hasOf(diadopsi) }),
    ...(asked.length > 0 && { and: asked }),
  };
};

/** Above so many records, ranking all of them to show the first few would keep a reader waiting. */
const mostToRank = 10_000;

export const defaultOrder = (records: number | undefined): UrlInnovationOrder =>
  records !== undefined && records > mostToRank ? 'judul' : '-hasil';

/** Equals of every order are put in the order of their titles. */
export const innovationOrder = (
  urut: Search['urut'],
  records: number | undefined,
): InnovationOrder[] => {
  const order = innovationOrderOf(isInnovationOrder(urut) ? urut : defaultOrder(records));
  return order === 'TITLE' ? ['TITLE'] : [order, 'TITLE'];
};
