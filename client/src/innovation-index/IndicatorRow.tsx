import type { Assumption } from '../filter/index-search';
import type { IndicatorRow_IndicatorFragment as Indicator } from '../gql/graphql';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import type { Indicators } from './IndicatorPanels';
import { scoreText } from './index-text';
import { evidenceText, pointsText, standText } from './indicator-text';
import { useIndexAsked } from './useIndexAsked';

interface Props {
  indicator: Indicator;
  index: Indicators;
  /** What the bar of the most valuable indicator stands for. */
  longest: number;
}

/** One indicator: how far it has come, what it gives, what is missing, and the level to assume. */
export const IndicatorRow = ({ indicator, index, longest }: Props) => {
  const book = useWords();
  const { t, say } = book;
  const { code, name, given, open, weight, asks } = indicator;
  const share = (points: number | null) => (longest > 0 ? ((points ?? 0) / longest) * 100 : 0);
  const evidence = evidenceText(indicator, book);
  return (
    <li>
      <div className="indname">
        <b>{say(name)}</b>
        <span className="muted">
          {code} · {t('innovationIndex.indicators.weight', { weight: scoreText(weight, book) })}
        </span>
      </div>
      <span className="indpoints num">{pointsText(indicator, index, book)}</span>
      {longest > 0 && (
        <span className="indbar" aria-hidden="true">
          <i className="given" style={{ '--v': share(given) } as React.CSSProperties} />
          <i
            className={given === null ? 'open unknown' : 'open'}
            style={{ '--v': share(open) } as React.CSSProperties}
          />
        </span>
      )}
      <p className="indstand">
        {standText(indicator, index, book)}
        {evidence && ` · ${evidence}`}
      </p>
      {asks.length > 0 && (
        <p className="muted indasks">
          {asks.map(({ level, asks: text }) => `${level}: ${say(text)}`).join(' · ')}
        </p>
      )}
      <AssumePicker indicator={indicator} index={index} />
    </li>
  );
};

const recorded = '';

/** Of an indicator of innovations, all that count are raised to at least the level. */
const AssumePicker = ({ indicator, index }: Pick<Props, 'indicator' | 'index'>) => {
  const { t, say } = useWords();
  const { assumptions, assume, drop } = useIndexAsked();
  const { code, aspect, levels } = indicator;
  const ofEvery = aspect === 'SID';
  if (levels === null || !index.rule.complete) return null;
  if (ofEvery && index.recorded.entered === 0 && (index.assumed?.entered ?? 0) === 0) return null;
  const about = { indicator: code, innovation: null, everyInnovation: ofEvery };
  const assumed = assumptions.find(
    (each: Assumption) =>
      each.indicator === code && each.innovation === null && each.everyInnovation === ofEvery,
  );
  const label = ofEvery
    ? 'innovationIndex.indicators.allAt'
    : 'innovationIndex.indicators.asAssumed';
  return (
    <span className="indassume no-print">
      <Picker
        label={t('innovationIndex.indicators.assume', { name: `${code} ${say(indicator.name)}` })}
        hideLabel
        value={assumed ? String(assumed.level) : recorded}
        options={[
          { value: recorded, label: t('innovationIndex.indicators.asRecorded') },
          ...[1, 2, 3].map((level) => ({ value: String(level), label: t(label, { level }) })),
        ]}
        onPick={(picked) =>
          picked === recorded
            ? drop({ ...about, level: 0 })
            : assume({ ...about, level: Number(picked) })
        }
      />
    </span>
  );
};
