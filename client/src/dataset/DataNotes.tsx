import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { stateColumns } from '../figure/state-columns';
import { askStateRows } from '../figure/state-figure';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { DataQualityDocument, type DataQualityQuery, MeasuresDocument } from '../gql/graphql';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { AllSources } from './AllSources';
import './dataset.css';

type Dataset = DataQualityQuery['dataset'];

/** How fresh the data are, what to mind about them, and how to take them along. */
export const DataNotes = () => {
  const { t } = useWords();
  const { asOf } = useFilter();
  const facts = useFacts();
  const day = asOf ?? facts?.today;
  return (
    <section className="fresh" id="mutu" aria-label={t('notes.region')}>
      <div className="freshgrid">
        <Quality />
        {day && (
          <>
            <div className="acts">
              <DownloadAll day={day} />
            </div>
            <Method />
            <AllSources asOf={day} />
          </>
        )}
      </div>
    </section>
  );
};

/** Why a question of its own: every record is counted for it, and nothing else should wait for that. */
export const Quality = () => {
  const answer = useAnswer(DataQualityDocument, {});
  return (
    <div>
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[24, 20, 20, 20]} />}>
        {({ dataset }) => <Notes dataset={dataset} />}
      </CardBody>
    </div>
  );
};

const Notes = ({ dataset }: { dataset: Dataset }) => {
  const { t, say } = useWords();
  const { longDay, count, moment } = useFormats();
  const { asOf, within } = useFilter();
  const facts = useFacts();
  const isPart = within !== undefined && (facts?.governments.length ?? 0) > 1;
  const { qualityNotes, records, today, changedAt } = dataset;
  const isPast = asOf !== undefined && asOf < today;
  return (
    <>
      <h2>
        {t(isPast ? 'notes.titleToday' : 'notes.title', {
          day: longDay(asOf ?? today),
          count: qualityNotes.length,
        })}
      </h2>
      {isPast && (
        <p className="muted">{t('notes.today', { today: longDay(today), day: longDay(asOf) })}</p>
      )}
      {isPart && <p className="muted">{t('government.notesOfAll')}</p>}
      {qualityNotes.length === 0 && <p>{t('notes.none')}</p>}
      <ul>
        {qualityNotes.map((note) => (
          <li key={note.code}>{say(note.wording)}</li>
        ))}
      </ul>
      <p className="muted">
        {t('notes.records', {
          agencies: count(records.agencies),
          innovations: count(records.innovations),
          measurements: count(records.measurements),
          facilitations: count(records.facilitations),
          recognitions: count(records.recognitions),
        })}{' '}
        {changedAt && t('notes.changed', { moment: moment(changedAt) })}
      </p>
    </>
  );
};

const DownloadAll = ({ day }: { day: string }) => {
  const book = useWords();
  const client = useApolloClient();
  const { within } = useFilter();
  const make = async () => {
    const { rows, total } = await askStateRows(client, { asOf: day, within, level: 'AGENCY' });
    return toCsv(stateColumns(book), rows, cutNote(rows.length, total, book));
  };
  return (
    <CsvButton file={`satu-inovasi-${day}.csv`} make={make} label={book.t('notes.download')} />
  );
};

const Method = () => {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details className="behind" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <Icon name="right" size={16} />
        <span>{t('notes.method')}</span>
      </summary>
      {opened && <Measures />}
    </details>
  );
};

/** The catalogue of measures: what each figure means and how it is made. */
const Measures = () => {
  const { say } = useWords();
  const answer = useAnswer(MeasuresDocument, {});
  return (
    <CardBody answer={answer} skeleton={<SkeletonLines heights={[40, 40, 40, 40]} />}>
      {({ measures }) => (
        <dl className="method">
          {measures.map((measure) => (
            <div key={measure.name}>
              <dt>{say(measure.wording)}</dt>
              <dd>{say(measure.definition)}</dd>
            </div>
          ))}
        </dl>
      )}
    </CardBody>
  );
};
