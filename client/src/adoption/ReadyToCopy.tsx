import { usePages } from '../apollo/usePages';
import { FigureMenu } from '../figure/FigureMenu';
import { useFacts, useFactsSettled } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { ReadyToCopyDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { InnovationLink } from '../ui/InnovationLink';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { DraftButton } from './DraftButton';
import { offerText } from './drafts';
import { type Ready, readyFigure, readyFilter, readyReasons, readyWords } from './ready';

const pageSize = 5;

/** What works and nobody else uses yet, with the letter that offers it. */
export const ReadyToCopy = () => {
  const facts = useFacts();
  const settled = useFactsSettled();
  const { asOf } = useFilter();
  const today = asOf ?? facts?.today;
  // Why: without a day nothing can be said to be a year old, and the data set tells which day it is.
  return <Card key={today} today={today} ready={settled && today !== undefined} />;
};

const Card = ({ today, ready }: { today: string | undefined; ready: boolean }) => {
  const book = useWords();
  const { t } = book;
  const recorded = (useFacts()?.records.adoptions ?? 0) > 0;
  const words = readyWords(recorded);
  const { asOf, within } = useFilter();
  const { count } = useFormats();
  const variables = { asOf, within, filter: readyFilter(today ?? '2000-01-01'), first: pageSize };
  const pages = usePages(
    ReadyToCopyDocument,
    variables,
    ({ innovations: { nodes, pageInfo } }) => ({ rows: nodes, ...pageInfo }),
    ready,
  );
  const total = pages.answer.data?.innovations.totalCount;
  return (
    <Panel
      anchor="siap"
      title={
        total === undefined ? t(words.label) : t(words.title, { count: total, value: count(total) })
      }
      measure={t(words.measure)}
      menu={
        total !== undefined && (
          <FigureMenu
            figure={readyFigure(total, { asOf, within, filter: variables.filter }, recorded, book)}
          />
        )
      }
    >
      <CardBody
        answer={pages.answer}
        skeleton={<SkeletonLines heights={[72, 72, 72, 72, 72, 44]} />}
      >
        {({ innovations }) =>
          innovations.totalCount === 0 ? (
            <p className="note">{t(words.none)}</p>
          ) : (
            <>
              <ul className="sb">
                {pages.rows.map((row) => (
                  <Item key={`${row.government}/${row.code}`} row={row} />
                ))}
              </ul>
              {pages.hasMore && (
                <MoreButton
                  going={pages.going}
                  more={pages.more}
                  label={t('trail.more', {
                    shown: count(pages.rows.length),
                    total: count(innovations.totalCount),
                  })}
                />
              )}
            </>
          )
        }
      </CardBody>
    </Panel>
  );
};

const Item = ({ row }: { row: Ready }) => {
  const book = useWords();
  const { t, say } = book;
  const facts = useFacts();
  const { asOf } = useFilter();
  const title = say(row.title);
  return (
    <li>
      <InnovationLink innovation={row} className="t">
        {title}
      </InnovationLink>
      <span className="small muted">
        {[row.owner && say(row.owner.name), ...readyReasons(row, book)].filter(Boolean).join(' · ')}
      </span>
      <DraftButton
        face={t('adoption.ready.offer')}
        label={t('adoption.ready.offerLabel', { title })}
        text={() => offerText(row, { facts, day: asOf ?? facts?.today ?? '' }, book)}
      />
    </li>
  );
};
