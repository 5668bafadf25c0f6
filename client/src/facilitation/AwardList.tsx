import { useApolloClient } from '@apollo/client/react';
import { askAll } from '../apollo/ask';
import { usePages } from '../apollo/usePages';
import { OpenQuery } from '../figure/OpenQuery';
import {
  noAwardFilter,
  programmeOf,
  type UrlProgramme,
  urlProgrammes,
} from '../filter/facilitation-search';
import { useAddress } from '../filter/useAddress';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { type RecognitionFilter, RecognitionListDocument } from '../gql/graphql';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { LongList } from '../ui/LongList';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import { AwardItem } from './AwardItem';
import { awardColumns } from './award-figure';
import type { Totals } from './awards';
import { YearPicker } from './EventFilters';

const pageSize = 50;

/** Who is honoured, latest first, with the source of each award. */
export const AwardList = ({ totals }: { totals: Totals }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { search, asOf, within, change } = useFilter();
  const client = useApolloClient();
  const filter: RecognitionFilter = {
    ...(search.program && { programmes: [programmeOf(search.program)] }),
    ...(search.tahun && { years: { from: Number(search.tahun), to: Number(search.tahun) } }),
  };
  const question = { asOf, within, filter, first: pageSize };
  const { answer, rows, hasMore, going, more } = usePages(
    RecognitionListDocument,
    question,
    ({ recognitions: { nodes, pageInfo } }) => ({ rows: nodes, ...pageInfo }),
  );
  const makeCsv = async () => {
    const { pages, cut } = await askAll(
      client,
      RecognitionListDocument,
      { ...question, first: 100 },
      (data) => data.recognitions.pageInfo,
    );
    const rows = pages.flatMap((page) => page.recognitions.nodes);
    const total = cut ? (pages[0]?.recognitions.totalCount ?? null) : rows.length;
    return toCsv(awardColumns(book), rows, cutNote(rows.length, total, book));
  };
  return (
    <Panel
      anchor="peraih"
      title={t('facilitation.awards.list')}
      measure={t('facilitation.awards.listMeasure')}
      menu={
        <OpenQuery
          document={RecognitionListDocument}
          variables={question}
          label={t('facilitation.awards.list')}
        />
      }
    >
      <search className="filters ffilters no-print">
        <ProgrammePicker totals={totals} />
        <YearPicker years={totals.groups.flatMap(({ year }) => year ?? [])} />
        <CsvButton
          file={`penghargaan-${totals.asOf}.csv`}
          make={makeCsv}
          label="CSV"
          className="btn quiet"
        />
      </search>
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[88, 88, 88, 88, 88]} />}>
        {({ recognitions: { totalCount = 0 } }) =>
          rows.length === 0 ? (
            <div className="note empty" role="status">
              <p>
                <b>{t('list.empty')}</b>
              </p>
              <div className="acts">
                <button type="button" className="btn pri" onClick={() => change(noAwardFilter)}>
                  {t('list.clear')}
                </button>
              </div>
            </div>
          ) : (
            <LongList
              key={JSON.stringify(filter)}
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
              {rows.map((award) => (
                <AwardItem key={`${award.government}/${award.code}`} award={award} />
              ))}
            </LongList>
          )
        }
      </CardBody>
    </Panel>
  );
};

const all = '';

const ProgrammePicker = ({ totals: { programmes } }: { totals: Totals }) => {
  const { t } = useWords();
  const { search, change } = useAddress();
  const known = urlProgrammes.filter(
    (name) =>
      name === search.program ||
      programmes.some(({ programme, count }) => programme === programmeOf(name) && count > 0),
  );
  return (
    <Picker
      className="half"
      label={t('facilitation.column.programme')}
      value={search.program ?? all}
      options={[
        { value: all, label: t('list.all') },
        ...known.map((name) => ({
          value: name,
          label: t(`facilitation.programmes.${programmeOf(name)}`),
        })),
      ]}
      onPick={(name) => change({ program: name === all ? undefined : (name as UrlProgramme) })}
    />
  );
};
