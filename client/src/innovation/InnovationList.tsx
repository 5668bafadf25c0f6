import { useFacts } from '../filter/facts';
import { mostOpenPages, pagesOf } from '../filter/innovation-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import type { InnovationListQueryVariables } from '../gql/graphql';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { useIsNarrow } from '../ui/screens';
import { useWords } from '../words/useWords';
import { EmptyInnovations } from './EmptyInnovations';
import { InnovationCards } from './InnovationCards';
import type { PagesProps } from './InnovationPages';
import { InnovationTable } from './InnovationTable';
import { innovationColumns } from './innovation-columns';
import {
  mostRowsInFile,
  pageSize,
  useAllInnovations,
  useInnovationPage,
  useInnovationQuestion,
} from './useInnovationPages';

/** Narrower, the table would be cut: its rows stand as cards. */
const cramped = 'screen and (max-width: 1010px)';

/** The list itself: a table or cards, page after page, and the same rows as a file. */
export const InnovationList = () => {
  const { t } = useWords();
  const { search } = useFilter();
  const ready = useFacts() !== null;
  const question = useInnovationQuestion();
  const answer = useInnovationPage(question, null, ready);
  // Why one while the answer is old: its cursors belong to another question.
  const pages = answer.old ? 1 : pagesOf(search.tampil);
  return (
    <section id="daftar" aria-label={t('innovations.table')}>
      <CardBody
        answer={answer}
        skeleton={<SkeletonLines heights={[44, 64, 64, 64, 64, 64, 64, 64, 64]} />}
      >
        {({ innovations }) => {
          const total = innovations.totalCount ?? 0;
          const rows = { first: innovations, question, pages, total };
          return (
            <>
              <ListBar total={total} question={question} />
              {total === 0 ? <EmptyInnovations /> : <Rows {...rows} />}
              <More total={total} pages={pages} />
            </>
          );
        }}
      </CardBody>
    </section>
  );
};

const ListBar = ({
  total,
  question,
}: {
  total: number;
  question: InnovationListQueryVariables;
}) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const facts = useFacts();
  const all = useAllInnovations(question);
  const isCramped = useIsNarrow(cramped);
  const bounded = total > mostRowsInFile;
  return (
    <div className="meta">
      <span className="num" role="status">
        {t('list.rows', { count: total, value: count(total) })}
      </span>
      <span className="push listacts no-print">
        <CsvButton
          file={`inovasi-${question.asOf ?? facts?.today ?? ''}.csv`}
          make={async () => {
            const { rows, cut } = await all();
            return toCsv(
              innovationColumns(book),
              rows,
              cutNote(rows.length, cut ? total : rows.length, book),
            );
          }}
          label={bounded ? t('innovations.csvFirst', { rows: count(mostRowsInFile) }) : 'CSV'}
          className="btn quiet"
        />
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          <Icon name="print" />
          {t('list.print')}
        </button>
        {!isCramped && <ViewSwitch />}
      </span>
    </div>
  );
};

const ViewSwitch = () => {
  const { t } = useWords();
  const { search, change } = useFilter();
  const cards = search.tampilan === 'kartu';
  return (
    <fieldset className="seg" aria-label={t('innovations.view')}>
      <button
        type="button"
        aria-pressed={!cards}
        onClick={() => change({ tampilan: undefined }, { replace: true })}
      >
        {t('innovations.views.table')}
      </button>
      <button
        type="button"
        aria-pressed={cards}
        onClick={() => change({ tampilan: 'kartu' }, { replace: true })}
      >
        {t('innovations.views.cards')}
      </button>
    </fieldset>
  );
};

const Rows = ({ total, ...rows }: PagesProps & { total: number }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { search } = useFilter();
  const isCramped = useIsNarrow(cramped);
  const name = `${t('innovations.table')}, ${t('list.rows', { count: total, value: count(total) })}`;
  return isCramped || search.tampilan === 'kartu' ? (
    <InnovationCards {...rows} />
  ) : (
    <InnovationTable name={name} {...rows} />
  );
};

/** How many are open is part of the address; replaced, so that Back leaves the list in one step. */
const More = ({ total, pages }: { total: number; pages: number }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { change } = useFilter();
  const shown = Math.min(total, pages * pageSize);
  const next = Math.min(pageSize, total - shown);
  if (next === 0) return null;
  const full = pages === mostOpenPages;
  return (
    <div className="morerows">
      {!full && (
        <button
          type="button"
          className="btn wide no-print"
          onClick={() => change({ tampil: String(pages + 1) }, { replace: true })}
        >
          {t('innovations.more', { count: next })}
        </button>
      )}
      <p className="small muted">
        {t('innovations.shown', { shown: count(shown), total: count(total) })}{' '}
        {full && t('innovations.narrow')}
      </p>
    </div>
  );
};
