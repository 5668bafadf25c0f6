import { useWords } from '../words/useWords';
import type { AnswerError } from './asking';
import type { Place } from './read-query';
import type { Desk } from './useDesk';

interface Props {
  desk: Desk;
  /** Tidying was asked for, and could not be done. */
  untidy: boolean;
  goTo: ((place: Place) => void) | null;
}

/** What is wrong with the query as it stands: read here, judged by the server. */
export const QueryFaults = ({ desk, untidy, goTo }: Props) => {
  const { t } = useWords();
  const { read, judged, query, missing, unfit } = desk;
  const isEmpty = query.trim() === '';
  const { fault } = read;
  const errors = unfit.length > 0 ? unfit : (judged?.errors ?? []);
  return (
    <div className="dk-wrong" role="status">
      {untidy && <p>{t('analyst.formatFailed')}</p>}
      {fault && !isEmpty && (
        <FaultLine
          title={t('analyst.unreadable')}
          error={{ message: fault.message, places: fault.place ? [fault.place] : [], limit: null }}
          goTo={goTo}
        />
      )}
      {!fault && missing.length > 0 && (
        <p>
          {t('analyst.variable.missing', { names: missing.map((name) => `$${name}`).join(', ') })}
        </p>
      )}
      {!fault &&
        errors.map((error) => (
          <FaultLine key={`${error.message} ${error.places[0]?.line}`} error={error} goTo={goTo} />
        ))}
      {desk.known.failed && <p>{t('analyst.schemaFailed')}</p>}
    </div>
  );
};

interface LineProps {
  title?: string;
  error: AnswerError;
  goTo: ((place: Place) => void) | null;
}

/** One fault in a sentence of the server, with its place in the query and the limit it names. */
export const FaultLine = ({ title, error, goTo }: LineProps) => {
  const { t } = useWords();
  const [place] = error.places;
  return (
    <p className="dk-fault">
      {title !== undefined && <b>{title} </b>}
      <span lang="en">{error.message}</span>
      {error.limit !== null && <code>{t('analyst.limit', { limit: error.limit })}</code>}
      {place && goTo && (
        <button type="button" className="btn quiet" onClick={() => goTo(place)}>
          {t('analyst.toPlace', { ...place })}
        </button>
      )}
      {place && !goTo && <span className="muted">{t('analyst.place', { ...place })}</span>}
    </p>
  );
};
