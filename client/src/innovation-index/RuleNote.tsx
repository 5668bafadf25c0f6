import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { type Index, scoreText } from './index-text';

/** By which rules it is simulated, and how far to trust them. */
export const RuleNote = ({ rule }: { rule: Index['rule'] }) => {
  const book = useWords();
  const { t, say } = book;
  const { leastDivisor, affairsNeeded, spdMaximum, sidMaximum } = rule;
  return (
    <div className="rulenote small">
      {rule.note && <p>{say(rule.note)}</p>}
      <details className="behind">
        <summary>
          <Icon name="right" size={16} />
          <span>{t('innovationIndex.rule.title')}</span>
        </summary>
        {!rule.verified && !rule.note && <p>{t('innovationIndex.rule.notVerified')}</p>}
        {rule.complete && (
          <p>
            {t('innovationIndex.rule.arithmetic', {
              spd: scoreText(spdMaximum, book),
              sid: scoreText(sidMaximum, book),
              all: scoreText(spdMaximum + sidMaximum, book),
              divisor: scoreText(leastDivisor, book),
              affairs: scoreText(affairsNeeded, book),
            })}
          </p>
        )}
        {rule.source && (
          <p className="muted">{t('innovationIndex.rule.source', { source: rule.source })}</p>
        )}
      </details>
    </div>
  );
};
