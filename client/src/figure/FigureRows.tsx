import { type RefObject, useId } from 'react';
import { useFormats } from '../format/useFormats';
import { SourceLink, siteOf } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { distinctSources, type FigureAnswer, type FigureRow } from './figure';

interface Props {
  answer: FigureAnswer;
  shown: string;
  /** Where the keyboard is led once the query has run, and where the table is asked for. */
  heading: RefObject<HTMLHeadingElement | null>;
  list: RefObject<HTMLDivElement | null>;
  /** Leads the keyboard past the rows, to what can be done with them. */
  pass: () => void;
}

/** So many rows are quickly passed by Tab; each may have several links to its sources. */
const fewRows = 3;

/** The rows behind a figure, their sum in words, and whether it is the figure on the screen. */
export const FigureRows = ({ answer, shown, heading, list, pass }: Props) => {
  const { t } = useWords();
  const { count } = useFormats();
  const sumId = useId();
  const same = answer.makes === shown;
  return (
    <div className="figrows">
      <h3 ref={heading} tabIndex={-1} aria-describedby={sumId}>
        {t('figure.result')}
      </h3>
      <p className="figsum" role="status" id={sumId}>
        <b>{answer.sum}</b>
        <span className={same || answer.makes === null ? 'muted' : 'late'}>
          {answer.makes === null ? t('figure.cut') : t(same ? 'figure.same' : 'figure.different')}
        </span>
        {answer.rows.length < answer.total && (
          <span className="muted">
            {t('figure.partial', { shown: count(answer.rows.length), total: count(answer.total) })}
          </span>
        )}
      </p>
      {answer.rows.length > fewRows && (
        <button type="button" className="btn figpass" onClick={pass}>
          {t('figure.pass', { count: count(answer.rows.length) })}
        </button>
      )}
      {answer.rows.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and these are rows
        <div ref={list} tabIndex={-1} role="group" aria-label={t('figure.rows')}>
          <Lists rows={answer.rows} />
        </div>
      )}
      <Sites rows={answer.rows} />
    </div>
  );
};

/** What is counted, and of a share what it is a share of: both parts can be counted by eye. */
const Lists = ({ rows }: { rows: readonly FigureRow[] }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const counted = rows.filter((row) => row.counted);
  const rest = rows.filter((row) => !row.counted);
  if (rest.length === 0) return <List rows={counted} />;
  return (
    <>
      <h4>{t('figure.counted', { count: count(counted.length) })}</h4>
      <List rows={counted} />
      <h4>{t('figure.rest', { count: count(rest.length) })}</h4>
      <List rows={rest} />
    </>
  );
};

const List = ({ rows }: { rows: readonly FigureRow[] }) => (
  <ol className="figlist">
    {rows.map((row) => (
      <li key={row.key}>
        <span className="b">{row.label}</span>
        {row.detail !== '' && <span className="muted">{row.detail}</span>}
        <span className="figsrc">
          {row.sources.map((source) => (
            <SourceLink key={`${source.file}:${source.row}`} source={source} />
          ))}
        </span>
      </li>
    ))}
  </ol>
);

const Sites = ({ rows }: { rows: readonly FigureRow[] }) => {
  const { t } = useWords();
  const references = distinctSources(rows).flatMap(({ reference }) => reference ?? []);
  if (references.length === 0) return null;
  return (
    <p className="small muted">
      {t('figure.source')}: {[...new Set(references.map(siteOf))].join(', ')}
    </p>
  );
};
