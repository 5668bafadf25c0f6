import { formatsOf } from '../../format/formats';
import { countOf, states } from '../../marks/states';
import type { Wordbook } from '../../words/useWords';
import type { Placed } from '../paginate';
import { paperWidth } from '../paper';
import type {
  CourseBlock,
  KindsBlock,
  LeadBlock,
  ListBlock,
  ReportBlock,
  TableBlock,
} from '../report-blocks';
import type { Colours } from './colours';
import { barSvg, markSvg } from './marks';
import { cellPiece, type Piece, points, runs, size } from './pdf-text';

export interface Drawn {
  book: Wordbook;
  colours: Colours;
  /** The chart of the screen; nothing where it could not be drawn. */
  chart: string | null;
}

type Part = Omit<Placed, 'block'>;

const width = points(paperWidth);
const halfWidth = points((paperWidth - 28) / 2);

const heading = (
  { heading: said, beside }: { heading: string; beside?: string | undefined },
  { book, colours }: Drawn,
  { continued = false, room = width } = {},
): Piece[] => [
  {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: room, y2: 0, lineWidth: 1.1, lineColor: colours.rule },
    ],
    margin: [0, points(14), 0, points(5)],
  },
  {
    columns: [
      {
        text: continued ? book.t('report.continued', { heading: said }) : said,
        bold: true,
        fontSize: size.heading,
        width: 'auto',
      },
      {
        text: continued ? '' : (beside ?? ''),
        alignment: 'right',
        color: colours.muted,
        width: '*',
        margin: [0, 1.5, 0, 0],
      },
    ],
    columnGap: points(16),
  },
];

const after = (text: string | undefined, { colours }: Drawn): Piece[] =>
  text ? [{ text, color: colours.muted, margin: [0, points(7), 0, 0] }] : [];

const lead = (block: LeadBlock, drawn: Drawn): Piece[] => {
  const { book, colours } = drawn;
  const { count } = formatsOf(book.lang);
  return [
    {
      text: block.published ? `${block.to}\n${block.published}` : block.to,
      color: colours.muted,
      margin: [0, points(14), 0, points(4)],
    },
    { text: block.headline, bold: true, fontSize: size.headline, lineHeight: 1 },
    {
      svg: barSvg(block.states, { width, height: points(32), colours }),
      margin: [0, points(12), 0, points(10)],
    },
    {
      columns: states.map((state) => ({
        columns: [
          { svg: markSvg(state, points(20), colours), width: points(20) },
          {
            text: [
              { text: `${count(countOf(block.states, state))} `, fontSize: points(20) },
              book.t(`state.${state}`),
            ],
            bold: true,
            width: 'auto',
          },
        ],
        columnGap: points(8),
        width: 'auto',
      })),
      columnGap: points(44),
    },
  ];
};

const course = (block: CourseBlock, drawn: Drawn): Piece[] => [
  ...heading(block, drawn),
  { text: runs(block.text, drawn.colours), margin: [0, points(3), 0, points(6)] },
  drawn.chart === null ? { text: block.noDrawing } : { svg: drawn.chart, width },
];

/** Lines below the head and below each row, none between columns. */
const ruled = ({ colours }: Drawn) => ({
  hLineWidth: (line: number) => (line === 0 ? 0 : 0.75),
  vLineWidth: () => 0,
  hLineColor: (line: number) => (line === 1 ? colours.rule : colours.line),
  paddingLeft: () => 0,
  paddingRight: (column: number, node: { table: { widths: unknown[] } }) =>
    column === node.table.widths.length - 1 ? 0 : points(10),
  paddingTop: () => points(4),
  paddingBottom: () => points(4),
});

const table = (block: TableBlock, part: Part, drawn: Drawn): Piece[] => {
  const { colours } = drawn;
  const head = block.columns.map(({ title, number }) => ({
    text: title,
    bold: true,
    color: colours.muted,
    ...(number && { alignment: 'right' }),
  }));
  const rows = block.rows
    .slice(part.from, part.until)
    .map((row) =>
      row.map((cell, place) => cellPiece(cell, block.columns[place]?.number === true, colours)),
    );
  const last = block.columns.length - 1;
  const room = width - last * points(10);
  return [
    ...heading(block, drawn, { continued: part.from > 0 }),
    ...(rows.length === 0
      ? []
      : [
          {
            table: {
              headerRows: 1,
              dontBreakRows: true,
              keepWithHeaderRows: 1,
              widths: block.columns.map(({ width: share }) => (share / 100) * room),
              body: [head, ...rows],
            },
            layout: ruled(drawn),
          },
        ]),
    ...after(part.isLast ? block.after : undefined, drawn),
  ];
};

const list = (block: ListBlock, part: Part, drawn: Drawn, room = width): Piece[] => [
  ...heading(block, drawn, { continued: part.from > 0, room }),
  ...block.items.slice(part.from, part.until).map((item) => ({
    text: runs(item, drawn.colours),
    margin: [0, points(6), 0, 0],
    unbreakable: true,
  })),
  ...after(part.isLast ? block.after : undefined, drawn),
];

const kinds = (block: KindsBlock, drawn: Drawn): Piece[] => [
  ...heading(block, drawn, { room: halfWidth }),
  ...block.rows.map(({ name, states: counts, share }) => ({
    columns: [
      { text: name, width: points(112) },
      {
        svg: barSvg(counts, { width: points(118), height: points(14), colours: drawn.colours }),
        width: points(118),
        margin: [0, 1, 0, 0],
      },
      { text: share, bold: true, alignment: 'right', width: '*' },
    ],
    columnGap: points(10),
    margin: [0, points(6), 0, 0],
  })),
  ...after(block.after, drawn),
];

/** A block, or the part of it that lies on one page. */
export const blockPieces = (block: ReportBlock, part: Part, drawn: Drawn): Piece => {
  switch (block.type) {
    case 'lead':
      return { stack: lead(block, drawn) };
    case 'course':
      return { stack: course(block, drawn), unbreakable: true };
    case 'table':
      return { stack: table(block, part, drawn) };
    case 'list':
      return { stack: list(block, part, drawn) };
    case 'pair': {
      const [left, right] = block.blocks;
      const whole = { from: 0, until: right.items.length, isLast: true };
      return {
        columns: [
          { stack: kinds(left, drawn), width: '*' },
          { stack: list(right, whole, drawn, halfWidth), width: '*' },
        ],
        columnGap: points(28),
        unbreakable: true,
      };
    }
  }
};
