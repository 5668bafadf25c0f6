import { print } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { MeasuresDocument } from '../gql/graphql';
import { PictureButton } from '../picture/PictureButton';
import { CsvButton } from '../tables/CsvButton';
import { CopyLink } from '../ui/CopyLink';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { FigureMeaning } from './FigureMeaning';
import { FigureRows } from './FigureRows';
import { OpenInAnalyst } from './OpenInAnalyst';
import './figure.css';
import type { Figure } from './figure';
import { useFigureRun } from './useFigureRun';

interface Props {
  figure: Figure;
  close: () => void;
  /** The panel that shows the figure. */
  panel: () => Element | null;
}

/** Where a reader wants to be once the query has run. */
type Goal = 'result' | 'rows';

/** Room above what the reader is led to. */
const roomAbove = 10;

export const FigureSheet = ({ figure, close, panel }: Props) => {
  const { t } = useWords();
  const measures = useAnswer(MeasuresDocument, {});
  const { state, answer, shown, isCurrent, run } = useFigureRun(figure);
  const body = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  const [goal, setGoal] = useState<Goal | null>(null);
  const running = state === 'running';
  // Why by hand: scrolling into view would move the page under the sheet as well.
  const lead = (to: Goal) => {
    const part = (to === 'rows' ? rows.current : null) ?? result.current;
    if (!part || !body.current) return;
    part.focus({ preventScroll: true });
    const below = part.getBoundingClientRect().top - body.current.getBoundingClientRect().top;
    body.current.scrollTop += below - roomAbove;
  };
  useEffect(() => {
    if (goal === null || answer === null || running) return;
    lead(goal);
    setGoal(null);
  });
  const start = (to: Goal) => {
    if (running) return;
    setGoal(to);
    void run().then((given) => {
      if (!given) setGoal(null);
    });
  };
  const showRows = () => (answer ? setGoal('rows') : start('rows'));
  const makeCsv = async () => {
    const given = (isCurrent ? answer : null) ?? (await run());
    if (!given) throw new Error('The query of the figure failed');
    return given.csv();
  };
  return (
    <div className="figsheet">
      <div className="figtop">
        <h2>{t('figure.title')}</h2>
        <button type="button" className="btn icon" aria-label={t('app.close')} onClick={close}>
          <Icon name="close" size={20} />
        </button>
      </div>
      <div className="figbody" ref={body}>
        <FigureMeaning figure={figure} answer={measures} />
        <QueryText figure={figure} />
        <div className="figrun">
          {/* Why not disabled: a button that goes dead under the finger loses the focus to the page. */}
          <button
            type="button"
            className="btn pri"
            onClick={() => start('result')}
            aria-disabled={running}
          >
            <Icon name="run" />
            {running ? t('figure.running') : t('figure.run')}
          </button>
          <p role="status" className={state === 'failed' ? 'late' : 'sr'}>
            {state === 'failed' ? t('figure.failed') : ''}
          </p>
        </div>
        {answer && (
          <FigureRows
            answer={answer}
            shown={shown}
            heading={result}
            list={rows}
            pass={() => actions.current?.querySelector('button')?.focus()}
          />
        )}
      </div>
      <div className="figacts" ref={actions}>
        <button type="button" className="btn flat" onClick={showRows} aria-disabled={running}>
          <Icon name="table" />
          {t('figure.table')}
        </button>
        <CsvButton file={`${figure.name}.csv`} make={makeCsv} className="btn flat" />
        <PictureButton name={figure.name} panel={panel} className="btn flat" />
        <CopyLink className="btn flat" />
        <OpenInAnalyst figure={figure} />
      </div>
    </div>
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
