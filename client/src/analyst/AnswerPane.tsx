import { useMemo, useState } from 'react';
import { Failed } from '../ui/Failed';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import { AnswerChart } from './AnswerChart';
import { AnswerJson } from './AnswerJson';
import { AnswerTable } from './AnswerTable';
import { CodeButton } from './CodeButton';
import { CostLine } from './CostLine';
import { DownloadButton } from './DownloadButton';
import type { View } from './link';
import { FaultLine } from './QueryFaults';
import { type ShownTable, shownTable } from './shown-table';
import type { Desk } from './useDesk';
import type { RunAnswer } from './useRun';

const views: readonly View[] = ['table', 'json', 'chart'];

/** What the query gave, as the analyst wants to see it and take it along. */
export const AnswerPane = ({ desk }: { desk: Desk }) => {
  const { t } = useWords();
  const { answer, state } = desk.run;
  const [chosen, choose] = useState<string | null>(null);
  const { schema } = desk.known;
  const shown = useMemo(
    () => answer && shownTable(schema, answer, chosen),
    [answer, chosen, schema],
  );
  return (
    <section className="dk-answer" aria-label={t('analyst.region.answer')}>
      <div className="dk-head">
        <fieldset className="seg" aria-label={t('analyst.viewAs')}>
          {views.map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={desk.view === view}
              onClick={() => desk.change({ view })}
            >
              {t(`analyst.view.${view}`)}
            </button>
          ))}
        </fieldset>
        <span className="dk-acts push">
          <CodeButton desk={desk} />
          <DownloadButton answer={answer} shown={shown} />
        </span>
      </div>
      <div className="dk-result" aria-busy={state === 'running' || undefined}>
        {state === 'unreachable' && <Failed retry={desk.start} text={t('analyst.unreachable')} />}
        {answer && shown && <Given desk={desk} answer={answer} shown={shown} choose={choose} />}
        {!answer && state !== 'unreachable' && (
          <p className="dk-hint" role="status">
            {state === 'running' ? t('analyst.running') : t('analyst.nothingYet')}
          </p>
        )}
      </div>
      <CostLine desk={desk} />
    </section>
  );
};

interface GivenProps {
  desk: Desk;
  answer: RunAnswer;
  shown: ShownTable;
  choose: (root: string) => void;
}

const Given = ({ desk, answer, shown: { root, roots, table }, choose }: GivenProps) => {
  const { t } = useWords();
  const { errors, data } = answer.given;
  return (
    <>
      {errors.length > 0 && (
        <div className="dk-refused" role="alert">
          <p className="b">{data ? t('analyst.partial') : t('analyst.refused')}</p>
          {errors.map((error) => (
            <FaultLine
              key={`${error.message} ${error.places[0]?.line}`}
              error={error}
              goTo={null}
            />
          ))}
        </div>
      )}
      {data && roots.length > 1 && desk.view !== 'json' && (
        <Picker
          label={t('analyst.rowsOf')}
          value={root}
          options={roots.map((each) => ({ value: each, label: each }))}
          onPick={choose}
        />
      )}
      {data && desk.view === 'table' && (
        <AnswerTable key={JSON.stringify(table.columns)} table={table} />
      )}
      {data && desk.view === 'json' && <AnswerJson data={data} />}
      {data && desk.view === 'chart' && (
        <AnswerChart key={JSON.stringify(table.columns)} table={table} />
      )}
    </>
  );
};
