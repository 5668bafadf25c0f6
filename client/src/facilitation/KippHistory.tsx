import { ValueBars } from '../charts/ValueBars';
import { OpenQuery } from '../figure/OpenQuery';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { RecognitionTotalsDocument } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Totals } from './awards';

type Year = Totals['competition'][number];

/** How large the national competition was each year: what a place in it means. */
export const KippHistory = ({ totals: { competition, asOf } }: { totals: Totals }) => {
  const { t, say } = useWords();
  const { count } = useFormats();
  const { asOf: day, within } = useFilter();
  const latest = competition.find(({ registered }) => registered !== null);
  if (!latest) return null;
  const number = (key: 'registered' | 'submitted' | 'passedAdmin' | 'finalists' | 'won') => ({
    title: t(`facilitation.history.${key}`),
    cell: (row: Year) => row[key],
    shown: (row: Year) => (row[key] === null ? null : count(row[key])),
    number: true,
  });
  return (
    <Panel
      anchor="kipp-nasional"
      className="fsection"
      title={t('facilitation.history.title', {
        year: latest.year,
        registered: count(latest.registered ?? 0),
      })}
      measure={t('facilitation.history.measure')}
      menu={
        <OpenQuery
          document={RecognitionTotalsDocument}
          variables={{ asOf: day, within }}
          label={t('facilitation.history.name')}
        />
      }
    >
      <div className="fbars">
        <ValueBars
          title={t('facilitation.history.name')}
          bars={competition.flatMap(({ year, registered }) =>
            registered === null ? [] : [{ key: `${year}`, label: `${year}`, value: registered }],
          )}
          text={count}
        />
      </div>
      <TableBehind
        name={t('facilitation.history.name')}
        file={`kipp-nasional-${asOf}.csv`}
        columns={[
          { title: t('facilitation.column.year'), cell: (row) => row.year },
          number('registered'),
          number('submitted'),
          number('passedAdmin'),
          number('finalists'),
          {
            title: t('facilitation.history.topTier'),
            cell: (row) => row.topTierName,
          },
          number('won'),
          { title: t('facilitation.history.note'), cell: (row) => row.note && say(row.note) },
          { title: t('file.source'), cell: (row) => row.source },
        ]}
        rows={competition}
        keyOf={(row) => String(row.year)}
      />
    </Panel>
  );
};
