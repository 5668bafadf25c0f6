import { useApolloClient } from '@apollo/client/react';
import { askAll } from '../apollo/ask';
import { useAnswer } from '../apollo/useAnswer';
import { type Pages, usePages } from '../apollo/usePages';
import { FigureMenu } from '../figure/FigureMenu';
import { useAddress } from '../filter/useAddress';
import { useFormats } from '../format/useFormats';
import {
  type IndexEntries_EntryFragment as Entry,
  IndexEntriesDocument,
  type IndexEntriesQuery,
} from '../gql/graphql';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { InnovationLink } from '../ui/InnovationLink';
import { LongList } from '../ui/LongList';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { Picker } from '../ui/Picker';
import { useWords, type Wordbook } from '../words/useWords';
import { entriesFigure, entryText } from './entries-figure';
import { entryColumns } from './index-columns';
import { scoreText } from './index-text';
import { useIndexAsked } from './useIndexAsked';

type Entries = IndexEntriesQuery['indexEntries'];

/** As many as one page shows; the form of assumptions asks for the same, so it is asked once. */
const pageSize = 100;
const all = '';

const titleOf = ({ totalCount, enteredCount, year }: Entries, book: Wordbook): string => {
  const said = {
    entered: scoreText(enteredCount, book),
    all: scoreText(totalCount, book),
    year: String(year),
  };
  if (totalCount === 0) return book.t('innovationIndex.entries.titleEmpty');
  return book.t(`innovationIndex.entries.${enteredCount === 0 ? 'titleNone' : 'title'}`, said);
};

/** Which innovations count, with their points and evidence, and which have no level yet. */
export const IndexEntries = () => {
  const book = useWords();
  const { t } = book;
  const { judged } = useIndexAsked();
  const whole = { ...judged, first: pageSize };
  const answer = useAnswer(IndexEntriesDocument, whole);
  const entries = answer.data?.indexEntries;
  const [row] = entries?.rows ?? [];
  return (
    <Panel
      anchor="dihitung"
      title={entries ? titleOf(entries, book) : t('innovationIndex.entries.label')}
      measure={
        row && t('innovationIndex.entries.measure', { maximum: scoreText(row.pointsMaximum, book) })
      }
      menu={entries && <FigureMenu figure={entriesFigure(entries, whole, book)} />}
    >
      <Shown />
    </Panel>
  );
};

/** The list itself, narrowed by the address; why a question of its own: the message stays that of all. */
const Shown = () => {
  const { t } = useWords();
  const { judged } = useIndexAsked();
  const { search, change } = useAddress();
  const entered = search.hitung === undefined ? undefined : search.hitung === 'ya';
  const variables = { ...judged, ...(entered === undefined ? {} : { entered }), first: pageSize };
  const pages = usePages(IndexEntriesDocument, variables, ({ indexEntries }) => indexEntries);
  return (
    <>
      <span className="idxpick no-print">
        <Picker
          label={t('innovationIndex.entries.show')}
          value={search.hitung ?? all}
          options={[
            { value: all, label: t('innovationIndex.entries.all') },
            { value: 'ya', label: t('innovationIndex.entries.ya') },
            { value: 'tidak', label: t('innovationIndex.entries.tidak') },
          ]}
          onPick={(hitung) => change({ hitung: hitung === all ? undefined : (hitung as 'ya') })}
        />
      </span>
      <CardBody
        answer={pages.answer}
        skeleton={<SkeletonLines heights={Array.from({ length: 6 }, () => 72)} />}
      >
        {({ indexEntries }) => <Rows entries={indexEntries} pages={pages} variables={variables} />}
      </CardBody>
    </>
  );
};

interface RowsProps {
  entries: Entries;
  pages: Pages<IndexEntriesQuery, Entry>;
  variables: object;
}

const Rows = ({ entries, pages, variables }: RowsProps) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const client = useApolloClient();
  const { totalCount, year } = entries;
  const { rows, hasMore, going, more } = pages;
  const make = async () => {
    const { pages, cut } = await askAll(
      client,
      IndexEntriesDocument,
      { ...variables, first: 500 },
      ({ indexEntries }) => indexEntries,
    );
    const all = pages.flatMap(({ indexEntries }) => indexEntries.rows);
    return toCsv(entryColumns(book), all, cutNote(all.length, cut ? totalCount : all.length, book));
  };
  if (totalCount === 0) return <p className="note">{t('innovationIndex.entries.empty')}</p>;
  return (
    <div className="entries">
      <LongList
        anchor="dihitung"
        total={totalCount}
        rest={
          hasMore && (
            <MoreButton
              going={going}
              more={more}
              label={t('trail.more', { shown: count(rows.length), total: count(totalCount) })}
            />
          )
        }
      >
        {rows.map((entry) => (
          <EntryItem key={entry.innovation.code} entry={entry} />
        ))}
      </LongList>
      <span className="no-print">
        <CsvButton file={`indeks-inovasi-${year}.csv`} make={make} />
      </span>
    </div>
  );
};

const EntryItem = ({ entry }: { entry: Entry }) => {
  const book = useWords();
  const { t, say } = book;
  const { innovation, entered, levels, evidenced } = entry;
  return (
    <li>
      <b>
        <InnovationLink innovation={innovation} className="quietlink">
          {say(innovation.title)}
        </InnovationLink>
      </b>
      <span className={entered ? '' : 'muted'}>
        {entryText(entry, book)}
        {entered &&
          ` · ${t('innovationIndex.entries.levels', {
            recorded: levels.numerator,
            all: levels.denominator,
          })} · ${
            evidenced === 0
              ? t('innovationIndex.entries.noEvidence')
              : t('innovationIndex.entries.evidence', { count: evidenced })
          }`}
      </span>
      {innovation.owner && <span className="muted">{say(innovation.owner.name)}</span>}
    </li>
  );
};
