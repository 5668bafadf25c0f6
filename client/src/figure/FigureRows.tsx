import { useFormats } from '../format/useFormats';
import { SourceLink, siteOf } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { distinctSources, type FigureAnswer } from './figure';

/** The rows behind a figure, their sum in words, and whether it is the figure on the screen. */
export const FigureRows = ({ answer, shown }: { answer: FigureAnswer; shown: string }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const same = answer.makes === shown;
  const sources = distinctSources(answer.rows).filter((source) => source.reference !== null);
  return (
    <section className="figrows" aria-label={t('figure.rows')}>
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        <section className="figlist" tabIndex={0} aria-label={t('figure.rows')}>
          <ol>
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
        </section>
      )}
      {sources.length > 0 && (
        <p className="small muted">
          {t('figure.source')}:{' '}
          {[...new Set(sources.map((s) => siteOf(s.reference ?? '')))].join(', ')}
        </p>
      )}
    </section>
  );
};
