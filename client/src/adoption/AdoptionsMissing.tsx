import { HowToRecord } from '../ui/HowToRecord';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';

/** Where no adoption was ever recorded: that this is no zero, and who brings them in. */
export const AdoptionsMissing = () => {
  const { t } = useWords();
  return (
    <div className="gap">
      <Panel anchor="belum-tercatat" title={t('adoption.none.how')}>
        <HowToRecord what="adoptions" />
        <p className="small muted aside">{t('adoption.none.notZero')}</p>
      </Panel>
    </div>
  );
};
