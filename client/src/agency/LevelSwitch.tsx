import type { Level } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useWords } from '../words/useWords';

const levels: readonly Level[] = ['AGENCY', 'UNIT'];

/** Agencies answer for their units; units answer for themselves, and only listed ones are known. */
export const LevelSwitch = ({ level }: { level: Level }) => {
  const { t } = useWords();
  const { change } = useFilter();
  return (
    <div className="levels no-print">
      <fieldset className="seg" aria-label={t('list.level')}>
        {levels.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === level}
            onClick={() =>
              change({
                tingkat: each === 'UNIT' ? 'unit' : undefined,
                jenis: undefined,
                pilih: undefined,
              })
            }
          >
            {t(`list.levels.${each}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
};
