import { type ReactNode, useId } from 'react';
import { useFormats } from '../format/useFormats';
import type {
  ThenAndNow_CoverageFragment as Coverage,
  ThenAndNow_TotalsFragment as Totals,
} from '../gql/graphql';
import { StateLabel } from '../marks/StateMark';
import { countOf, states } from '../marks/states';
import { useWords } from '../words/useWords';
import { difference, kindPairs } from './compare-rows';

interface Row {
  key: string;
  name: ReactNode;
  earlier: string;
  later: string;
  change: string;
}

const dash = '–';

const Compared = ({ title, what, rows }: { title: string; what: string; rows: Row[] }) => {
  const { t } = useWords();
  const id = useId();
  return (
    <div>
      <h3 id={id}>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby={id}>
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col" className="n">
                {t('compare.earlier')}
              </th>
              <th scope="col" className="n">
                {t('compare.later')}
              </th>
              <th scope="col" className="n">
                {t('compare.change')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                <td className="n">{row.earlier}</td>
                <td className="n">{row.later}</td>
                <td className="n b">{row.change}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};

/** Two figures and their difference in words; a dash where one is not known. */
const useRow = () => {
  const { t } = useWords();
  const { count, change } = useFormats();
  return (key: string, name: ReactNode, earlier: number | null, later: number | null): Row => {
    const diff = difference(earlier, later);
    return {
      key,
      name,
      earlier: earlier === null ? dash : count(earlier),
      later: later === null ? dash : count(later),
      change: diff === null ? dash : diff === 0 ? t('compare.same') : change(diff),
    };
  };
};

/** The four states, what they add up to, and the share in percentage points. */
export const StateChanges = ({ earlier, later }: { earlier: Coverage; later: Coverage }) => {
  const { t } = useWords();
  const { percent, points } = useFormats();
  const row = useRow();
  const share = difference(earlier.rate.value, later.rate.value);
  const shown = (value: number | null) => (value === null ? dash : percent(value));
  return (
    <Compared
      title={t('changes.states')}
      what={t('list.state')}
      rows={[
        ...states.map((state) =>
          row(
            state,
            <StateLabel state={state} />,
            countOf(earlier.states, state),
            countOf(later.states, state),
          ),
        ),
        row('eligible', t('compare.eligible'), earlier.eligible, later.eligible),
        {
          key: 'share',
          name: t('compare.share'),
          earlier: shown(earlier.rate.value),
          later: shown(later.rate.value),
          change: share === null ? dash : t('compare.points', { points: points(share) }),
        },
      ]}
    />
  );
};

const adoptionsOf = ({ adoptions, adoptionsRecorded }: Totals): number | null =>
  adoptionsRecorded ? adoptions : null;

/** What is recorded, adopted, measured and recognised. */
export const TotalChanges = ({ earlier, later }: { earlier: Totals; later: Totals }) => {
  const { t } = useWords();
  const row = useRow();
  return (
    <Compared
      title={t('compare.totals')}
      what={t('compare.what')}
      rows={[
        row('recorded', t('totals.recorded'), earlier.recorded, later.recorded),
        row('adoptions', t('compare.adoptions'), adoptionsOf(earlier), adoptionsOf(later)),
        row('measured', t('totals.measured'), earlier.measured.numerator, later.measured.numerator),
        row('recognised', t('totals.recognised'), earlier.recognised, later.recognised),
      ]}
    />
  );
};

/** Those that have one by kind of agency, beside how many there are. */
export const KindChanges = ({ earlier, later }: { earlier: Coverage; later: Coverage }) => {
  const { t, say } = useWords();
  const { count, change } = useFormats();
  const parts = (each: Coverage['byKind'][number] | null) =>
    each
      ? t('ratio.parts', {
          numerator: count(each.states.covered),
          denominator: count(each.eligible),
        })
      : dash;
  return (
    <Compared
      title={t('compare.kinds')}
      what={t('compare.kind')}
      rows={kindPairs(earlier.byKind, later.byKind).map((pair) => {
        const diff = difference(
          pair.earlier?.states.covered ?? null,
          pair.later?.states.covered ?? null,
        );
        return {
          key: pair.kind.code,
          name: say(pair.kind.name),
          earlier: parts(pair.earlier),
          later: parts(pair.later),
          change: diff === null ? dash : diff === 0 ? t('compare.same') : change(diff),
        };
      })}
    />
  );
};
