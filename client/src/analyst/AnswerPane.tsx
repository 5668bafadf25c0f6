import { fieldsAsked, tableOf } from '@satu-inovasi/server/export/table';
import { useMemo, useState } from 'react';
import { Failed } from '../ui/CardBody';
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
import { readQuery } from './read-query';
import type { Desk } from './useDesk';
import type { RunAnswer } from './useRun';

const views: readonly View[] = ['table', 'json', 'chart'];

/** What the query gave, as the analyst wants to see it and take it along. */
export const AnswerPane = ({ desk }: { desk: Desk }) => {
  const { t } = useWords();
  const { answer, state } = desk.run;
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
          <DownloadButton answer={answer} />
        </span>
      </div>
      <div className="dk-result" aria-busy={state === 'running' || undefined}>
        {state === 'unreachable' && <Failed retry={desk.start} text={t('analyst.unreachable')} />}
        {answer && <Given desk={desk} answer={answer} />}
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

const Given = ({ desk, answer }: { desk: Desk; answer: RunAnswer }) => {
  const { t } = useWords();
  const { errors, data } = answer.given;
  const roots = Object.keys(data ?? {});
  const [chosen, setChosen] = useState<string | null>(null);
  const field = chosen !== null && roots.includes(chosen) ? chosen : null;
  const table = useTable(desk, answer, field);
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
          value={field ?? table.list?.split('.')[0] ?? roots[0] ?? ''}
          options={roots.map((root) => ({ value: root, label: root }))}
          onPick={setChosen}
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

/** The rows of an answer; with the columns that the query asks for, whatever came back. */
const useTable = (desk: Desk, { asked, given }: RunAnswer, field: string | null) => {
  const { schema } = desk.known;
  return useMemo(() => {
    // Why only with an answer: a query that was refused may hold a fragment that spreads itself.
    const { document } = given.data ? readQuery(asked.query) : {};
    const fields = schema && document ? fieldsAsked(schema, document, asked) : undefined;
    return tableOf(given.data, { field: field ?? undefined, asked: fields });
  }, [asked, given, field, schema]);
};
