import type { Table } from '@satu-inovasi/server/export/table';
import { lazy, useRef, useState } from 'react';
import { ChartFrame } from '../charts/ChartFrame';
import { ValueBars } from '../charts/ValueBars';
import { useFormats } from '../format/useFormats';
import { PictureButton } from '../picture/PictureButton';
import { TableBehind, type TableColumn } from '../tables/DataTable';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import {
  type ChartChoice,
  chartKinds,
  chartOfKind,
  type Drawn,
  dayIn,
  drawnRows,
  suggestedChart,
  xColumns,
  yColumns,
} from './chart-choice';
import { useCellText } from './useCellText';

const SeriesChart = lazy(async () => ({
  default: (await import('../charts/SeriesChart')).SeriesChart,
}));
const PointsChart = lazy(async () => ({
  default: (await import('../charts/PointsChart')).PointsChart,
}));

const height = 320;
/** More bars than these are no picture; the table has them all. */
const mostBars = 30;

/** The answer as a drawing: of the kind that its shape suggests, or of another. */
export const AnswerChart = ({ table }: { table: Table }) => {
  const { t } = useWords();
  const [choice, setChoice] = useState<ChartChoice | null>(() => suggestedChart(table));
  const kinds = chartKinds.filter((kind) => chartOfKind(table, kind, choice) !== null);
  if (!choice || kinds.length === 0) return <p className="dk-hint">{t('analyst.chart.none')}</p>;
  const named = (columns: readonly number[]) =>
    columns.map((column) => ({
      value: String(column),
      label: table.columns[column]?.path ?? '',
    }));
  return (
    <>
      <div className="dk-chart-choice">
        <Picker
          label={t('analyst.chart.kind')}
          value={choice.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`analyst.chart.kinds.${kind}`) }))}
          onPick={(value) => {
            const kind = chartKinds.find((each) => each === value);
            if (kind) setChoice(chartOfKind(table, kind, choice));
          }}
        />
        <Picker
          label={t(`analyst.chart.x.${choice.kind}`)}
          value={String(choice.x)}
          options={named(xColumns(table, choice.kind))}
          onPick={(value) => setChoice({ ...choice, x: Number(value) })}
        />
        <Picker
          label={t('analyst.chart.y')}
          value={String(choice.y)}
          options={named(yColumns(table))}
          onPick={(value) => setChoice({ ...choice, y: Number(value) })}
        />
      </div>
      <Drawing table={table} choice={choice} />
    </>
  );
};

const Drawing = ({ table, choice }: { table: Table; choice: ChartChoice }) => {
  const { t } = useWords();
  const { number, count, month } = useFormats();
  const textOf = useCellText();
  const panel = useRef<HTMLDivElement>(null);
  const drawn = drawnRows(table, choice);
  const [xColumn, yColumn] = [table.columns[choice.x], table.columns[choice.y]];
  if (drawn.length === 0 || !xColumn || !yColumn) {
    return <p className="dk-hint">{t('analyst.chart.none')}</p>;
  }
  const xText = (row: Drawn) => textOf(row.x, xColumn.type, xColumn.path);
  const values = drawn.map(({ y }) => y);
  const words = {
    title: t('analyst.chart.title', { y: yColumn.path, x: xColumn.path }),
    text: t('analyst.chart.text', {
      count: count(drawn.length),
      low: number(Math.min(...values)),
      high: number(Math.max(...values)),
    }),
  };
  const columns: TableColumn<Drawn>[] = [
    { title: xColumn.path, cell: ({ x }) => x, shown: xText },
    { title: yColumn.path, cell: ({ y }) => y, shown: ({ y }) => number(y), number: true },
  ];
  return (
    <div ref={panel} data-picture>
      <h3 className="dk-chart-title">{words.title}</h3>
      <p className="small muted">
        {words.text}
        {choice.kind === 'bars' &&
          drawn.length > mostBars &&
          ` ${t('analyst.chart.first', { shown: count(mostBars), total: count(drawn.length) })}`}
      </p>
      <ChartFrame
        height={choice.kind === 'bars' ? 0 : height}
        failedText={t('failed.chart')}
        draw={(width) => {
          if (choice.kind === 'bars') {
            const bars = drawn.slice(0, mostBars);
            return (
              <ValueBars
                title={words.title}
                bars={bars.map((row, index) => ({
                  key: String(index),
                  label: xText(row),
                  value: row.y,
                }))}
                text={number}
              />
            );
          }
          if (choice.kind === 'points') {
            return (
              <PointsChart
                width={width}
                height={height}
                points={drawn.map((row) => ({ x: Number(row.x), y: row.y }))}
                words={{ ...words, x: xColumn.path, y: yColumn.path, value: number }}
              />
            );
          }
          return (
            <SeriesChart
              width={width}
              height={height}
              shape="line"
              start={null}
              target={null}
              points={drawn.map((row) => ({ day: dayIn(row.x) ?? '', value: row.y }))}
              words={{ ...words, start: '', target: '', value: number, month }}
            />
          );
        }}
        table={
          <>
            <TableBehind
              name={words.title}
              file="analis-grafik.csv"
              columns={columns}
              rows={drawn}
              keyOf={(row) => String(drawn.indexOf(row))}
            />
            <div className="no-print">
              <PictureButton name="analis-grafik" panel={() => panel.current} ofPage={false} />
            </div>
          </>
        }
      />
    </div>
  );
};
