import { useApolloClient } from '@apollo/client/react';
import { print } from 'graphql';
import { useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { MeasuresDocument } from '../gql/graphql';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { CopyLink } from '../ui/CopyLink';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { FigureRows } from './FigureRows';
import './figure.css';
import { type Figure, type FigureAnswer, figureCsvColumns } from './figure';

interface Props {
  figure: Figure;
  close: () => void;
}

type Run = { is: 'not yet' | 'running' | 'failed' } | { is: 'done'; answer: FigureAnswer };

export const FigureSheet = ({ figure, close }: Props) => {
  const { t } = useWords();
  const client = useApolloClient();
  const [run, setRun] = useState<Run>({ is: 'not yet' });
  const start = () => {
    setRun({ is: 'running' });
    figure.run(client).then(
      (answer) => setRun({ is: 'done', answer }),
      () => setRun({ is: 'failed' }),
    );
  };
  const makeCsv = async () => {
    const answer = run.is === 'done' ? run.answer : await figure.run(client);
    return toCsv(figureCsvColumns(t('figure.column', { returnObjects: true })), answer.rows);
  };
  return (
    <div className={`figsheet${run.is === 'done' ? ' ran' : ''}`}>
      <div className="figtop">
        <h2>{t('figure.title')}</h2>
        <button type="button" className="btn icon" aria-label={t('app.close')} onClick={close}>
          <Icon name="close" size={20} />
        </button>
      </div>
      <Meaning figure={figure} />
      <QueryText figure={figure} />
      <div className="figrun">
        <button type="button" className="btn pri" onClick={start} disabled={run.is === 'running'}>
          <Icon name="run" />
          {run.is === 'running' ? t('figure.running') : t('figure.run')}
        </button>
        <p role="status" className={run.is === 'failed' ? 'late' : 'sr'}>
          {run.is === 'failed' ? t('figure.failed') : ''}
        </p>
      </div>
      {run.is === 'done' && <FigureRows answer={run.answer} shown={figure.shown} />}
      <div className="figacts">
        <button type="button" className="btn flat" onClick={start} disabled={run.is === 'running'}>
          <Icon name="table" />
          {t('figure.table')}
        </button>
        <CsvButton file={`${figure.name}.csv`} make={makeCsv} className="btn flat" />
        <CopyLink className="btn flat" />
      </div>
    </div>
  );
};

const Meaning = ({ figure }: { figure: Figure }) => {
  const { t, say } = useWords();
  const answer = useAnswer(MeasuresDocument, {});
  const measure = answer.data?.measures.find((each) => each.name === figure.measure);
  return (
    <dl>
      <dt>{t('figure.meaning')}</dt>
      <dd>
        {measure && say(measure.definition)}
        {!measure && (answer.loading ? t('app.loading') : t('figure.noMeaning'))}
      </dd>
      <dt>{t('figure.counting')}</dt>
      <dd>{figure.counting}</dd>
      {measure && (
        <>
          <dt>{t('figure.formula')}</dt>
          <dd>{measure.formula}</dd>
        </>
      )}
      <dt>{t('figure.source')}</dt>
      <dd>{t('figure.sourceText')}</dd>
      <dt>{t('figure.measure')}</dt>
      <dd>
        <code>{figure.measure}</code>
      </dd>
    </dl>
  );
};

const QueryText = ({ figure }: { figure: Figure }) => {
  const { t } = useWords();
  const variables = JSON.stringify(figure.variables);
  return (
    <details className="figquery">
      <summary>
        <Icon name="right" size={16} />
        <span>{t('figure.query')}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="code" tabIndex={0} aria-label={t('figure.query')}>
        <pre>{print(figure.document)}</pre>
        {variables !== '{}' && (
          <pre>
            {t('figure.variables')}: {variables}
          </pre>
        )}
      </section>
    </details>
  );
};
