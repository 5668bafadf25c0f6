import { useApolloClient } from '@apollo/client/react';
import { askAll } from '../apollo/ask';
import { useAnswer } from '../apollo/useAnswer';
import { OpenQuery } from '../figure/OpenQuery';
import { useFacts } from '../filter/facts';
import { pagesOf } from '../filter/innovation-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { EventListDocument } from '../gql/graphql';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { useWords } from '../words/useWords';
import { EmptyEvents } from './EmptyEvents';
import { EventItem } from './EventItem';
import { eventColumns } from './event-columns';
import { MoreRows } from './MoreRows';
import { useEventQuestion } from './useEventQuestion';

const pageSize = 10;
const mostRows = 100;

/** The events one by one, newest first, and the same rows as a file. */
export const EventList = () => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { search } = useFilter();
  const facts = useFacts();
  const client = useApolloClient();
  const { question, ready } = useEventQuestion();
  const first = Math.min(mostRows, pageSize * pagesOf(search.tampil));
  const answer = useAnswer(EventListDocument, { ...question, first }, ready);
  const makeCsv = async (total: number) => {
    const asked = { ...question, first: 100, counted: false };
    const { pages, cut } = await askAll(
      client,
      EventListDocument,
      asked,
      (data) => data.facilitations.pageInfo,
    );
    const rows = pages.flatMap((page) => page.facilitations.nodes);
    return toCsv(eventColumns(book), rows, cutNote(rows.length, cut ? total : rows.length, book));
  };
  return (
    <section aria-label={t('facilitation.events.list')} className="flist">
      <CardBody
        answer={answer}
        skeleton={<SkeletonLines heights={[56, ...Array<number>(pageSize).fill(90), 76]} />}
      >
        {({ facilitations: { nodes, totalCount } }) => {
          const total = totalCount ?? nodes.length;
          return (
            <>
              <div className="meta">
                <span className="num" role="status">
                  {t('list.rows', { count: total, value: count(total) })}
                </span>
                <span className="push no-print listacts">
                  <CsvButton
                    file={`kegiatan-${question.asOf ?? facts?.today ?? ''}.csv`}
                    make={() => makeCsv(total)}
                    label="CSV"
                    className="btn quiet"
                  />
                  <OpenQuery
                    document={EventListDocument}
                    variables={{ ...question, first }}
                    label={t('facilitation.events.list')}
                  />
                </span>
              </div>
              {total === 0 ? (
                <EmptyEvents />
              ) : (
                <ol className="events">
                  {nodes.map((event) => (
                    <EventItem key={`${event.government}/${event.code}`} event={event} />
                  ))}
                </ol>
              )}
              <MoreRows shown={nodes.length} total={total} most={mostRows} pageSize={pageSize} />
            </>
          );
        }}
      </CardBody>
    </section>
  );
};
