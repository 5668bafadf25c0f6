import { useEffect, useRef } from 'react';
import { useFormats } from '../format/useFormats';
import { SourceLink, siteOf } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { distinctSources, type FigureAnswer } from './figure';

/** The rows behind a figure, their sum in words, and whether it is the figure on the screen. */
export const FigureRows = ({ answer, shown }: { answer: FigureAnswer; shown: string }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const place = useRef<HTMLDivElement>(null);
  // Why: on a phone the rows begin below the fold, and a press must be seen to have worked.
  useEffect(() => {
    if (answer) place.current?.scrollIntoView({ block: 'start' });
  }, [answer]);
  const same = answer.makes === shown;
  const sources = distinctSources(answer.rows).filter((source) => source.reference !== null);
  return (
    <div className="figrows" ref={place}>
      <p className="figsum" role="status">
        <b>{answer.sum}</b>
        <span className={same ? 'muted' : 'late'}>
          {same ? t('figure.same') : t('figure.different')}
        </span>
        {answer.rows.length < answer.total && (
          <span className="muted">
            {t('figure.partial', { shown: count(answer.rows.length), total: count(answer.total) })}
          </span>
        )}
      </p>
      {answer.rows.length > 0 && (
        <ol className="figlist" aria-label={t('figure.rows')}>
          {answer.rows.map((row) => (
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
      )}
      {sources.length > 0 && (
        <p className="small muted">
          {t('figure.source')}:{' '}
          {[...new Set(sources.map((s) => siteOf(s.reference ?? '')))].join(', ')}
        </p>
      )}
    </div>
  );
};
