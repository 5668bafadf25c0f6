import { useFacts } from '../filter/facts';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { Emphasised } from './Emphasised';
import type { Desk } from './useDesk';

/** What the query would cost as it stands, or did cost when it was run. */
export const CostLine = ({ desk }: { desk: Desk }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const facts = useFacts();
  const { answer } = desk.run;
  // Why not of the page: the data may have changed since it was opened.
  const version = answer ? answer.version : facts?.version;
  const isRun =
    answer !== null &&
    desk.asked !== null &&
    JSON.stringify(answer.asked) === JSON.stringify(desk.asked);
  const cost = (isRun ? answer.given.cost : null) ?? desk.judged?.cost ?? null;
  const isOver = cost !== null && cost.requested > cost.allowed;
  const said = cost && { requested: count(cost.requested), allowed: count(cost.allowed) };
  return (
    <div className="dk-cost">
      {cost && said ? (
        <>
          <meter
            aria-label={t('analyst.costMeter')}
            min={0}
            max={cost.allowed}
            value={Math.min(cost.requested, cost.allowed)}
          />
          <span className={isOver ? 'late' : undefined}>
            <Emphasised as="b" text={t(isRun ? 'analyst.costNow' : 'analyst.costBefore', said)} />
            {isRun && !isOver && `, ${t('analyst.costUsed', { used: count(cost.used) })}`}
            {isOver && ` · ${t('analyst.costOver')}`}
          </span>
        </>
      ) : (
        <span className="muted">{t('analyst.costWaiting')}</span>
      )}
      {isRun && <span>{t('analyst.took', { ms: count(answer.milliseconds) })}</span>}
      {version && (
        <span>
          <Emphasised as="b" text={t('analyst.version', { version })} />
        </span>
      )}
    </div>
  );
};
