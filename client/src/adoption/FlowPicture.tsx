import { lazy } from 'react';
import { ChartFrame } from '../charts/ChartFrame';
import { useFormats } from '../format/useFormats';
import { TableBehind } from '../tables/DataTable';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { flowDrawing, flowsOf } from './flow';
import { type Matrix, pairsOf } from './matrix';
import { pairColumns, pairKey } from './pairs';
import { partyShort } from './party';

const FlowChart = lazy(async () => ({ default: (await import('../charts/FlowChart')).FlowChart }));

/** About as much as a name at each end needs. */
const roomOfNode = 42;

/** The largest flows as ribbons; in words what they hold and what they leave out. */
export const FlowPicture = ({ matrix }: { matrix: Matrix }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const isPhone = useIsPhone();
  const flows = flowsOf(matrix);
  const drawing = flowDrawing(flows, {
    party: (party) => partyShort(party, book),
    rest: t('adoption.rest'),
    count,
  });
  const { rest, inside } = flows;
  const drawn = flows.shown.reduce((sum, { applied }) => sum + applied, 0);
  const ends = (side: 'from' | 'to') => drawing.nodes.filter((node) => node.side === side).length;
  const height = Math.max(isPhone ? 300 : 360, Math.max(ends('from'), ends('to')) * roomOfNode);
  return (
    <>
      <p className="small aside">
        {t('adoption.flow.text', {
          count: flows.shown.length,
          flows: count(flows.shown.length),
          drawn: count(drawn),
          total: count(drawn + rest.applied),
        })}{' '}
        {rest.pairs > 0 &&
          `${t('adoption.flow.rest', {
            count: rest.pairs,
            pairs: count(rest.pairs),
            applied: count(rest.applied),
          })} ${t('adoption.flow.ends')}`}{' '}
        {inside > 0 && t('adoption.flow.inside', { count: inside, value: count(inside) })}
      </p>
      <ChartFrame
        height={height}
        failedText={t('failed.chart')}
        draw={(width) => <FlowChart {...drawing} width={width} height={height} />}
        table={
          <TableBehind
            name={t('adoption.matrix.label')}
            file={`adopsi-asal-pengadopsi-${matrix.asOf}.csv`}
            columns={pairColumns(book)}
            rows={pairsOf(matrix)}
            keyOf={pairKey}
          />
        }
      />
    </>
  );
};
