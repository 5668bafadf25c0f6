import { useApolloClient } from '@apollo/client/react';
import { usePages } from '../apollo/usePages';
import { FigureMenu } from '../figure/FigureMenu';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { AdoptionLinesDocument } from '../gql/graphql';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { AdoptionCards } from './AdoptionCards';
import { AdoptionFilters } from './AdoptionFilters';
import { AdoptionTable } from './AdoptionTable';
import { EmptyAdoptions } from './EmptyAdoptions';
import { type Line, lineColumns, linesAsked } from './lines';
import { allLines, linesFigure } from './lines-figure';

const pageSize = 10;

/** What of all adoptions stands in the list. */
const measureOf = ({ placed, stages, alive, reachedOn }: ReturnType<typeof linesAsked>) => {
  if (placed) return 'placed';
  const isNarrowed = stages || alive !== undefined || reachedOn;
  return isNarrowed ? 'narrowed' : 'measure';
};

/** The adoptions themselves, narrowed by the address: what stands behind every number above. */
export const AdoptionList = () => {
  const book = useWords();
  const { t } = book;
  const { search, asOf, within } = useFilter();
  const { count } = useFormats();
  const facts = useFacts();
  // Why: asked without the kinds that the address names, all would answer.
  const ready = facts !== null || (search.jenis ?? search['jenis-asal']) === undefined;
  const asked = { asOf, within, ...linesAsked(search, facts?.kinds ?? []) };
  const pages = usePages(
    AdoptionLinesDocument,
    { ...asked, first: pageSize },
    ({ adoptionLines: { rows, endCursor, hasNextPage } }) => ({ rows, endCursor, hasNextPage }),
    ready,
  );
  const total = pages.answer.data?.adoptionLines.totalCount;
  const label = t('adoption.list.label');
  const measure = search.tahap === 'diterapkan' ? 'appliedAdoptions' : 'adoptionsByStage';
  return (
    <Panel
      anchor="daftar"
      title={
        total === undefined
          ? label
          : t('adoption.list.title', { count: total, value: count(total) })
      }
      measure={t(`adoption.list.${measureOf(asked)}`)}
      menu={
        total !== undefined && (
          <FigureMenu
            figure={linesFigure({ name: 'daftar', label, measure }, total, asked, book)}
          />
        )
      }
    >
      <AdoptionFilters rows={pages.rows} />
      <CardBody
        answer={pages.answer}
        skeleton={<SkeletonLines heights={Array<number>(10).fill(48)} />}
      >
        {({ adoptionLines }) =>
          adoptionLines.totalCount === 0 ? (
            <EmptyAdoptions />
          ) : (
            <>
              <Rows rows={pages.rows} />
              <div className="listacts under">
                {pages.hasMore && (
                  <MoreButton
                    going={pages.going}
                    more={pages.more}
                    label={t('trail.more', {
                      shown: count(pages.rows.length),
                      total: count(adoptionLines.totalCount),
                    })}
                  />
                )}
                <AllAsCsv asked={asked} />
              </div>
            </>
          )
        }
      </CardBody>
    </Panel>
  );
};

const Rows = ({ rows }: { rows: readonly Line[] }) => {
  const isPhone = useIsPhone();
  return isPhone ? <AdoptionCards rows={rows} /> : <AdoptionTable rows={rows} />;
};

const AllAsCsv = ({ asked }: { asked: Parameters<typeof allLines>[1] }) => {
  const book = useWords();
  const client = useApolloClient();
  return (
    <CsvButton
      file="adopsi.csv"
      make={async () => {
        const { lines, total } = await allLines(client, asked);
        return toCsv(lineColumns(book), lines, cutNote(lines.length, total, book));
      }}
    />
  );
};
