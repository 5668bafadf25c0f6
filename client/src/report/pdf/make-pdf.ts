import pdfMake from 'pdfmake/build/pdfmake';
import bold from 'pdfmake/fonts/Roboto/Roboto-Medium.ttf?url';
import normal from 'pdfmake/fonts/Roboto/Roboto-Regular.ttf?url';
import type { Wordbook } from '../../words/useWords';
import type { Placed } from '../paginate';
import { paperWidth } from '../paper';
import type { ReportModel } from '../report-blocks';
import { chartSvg } from './chart-svg';
import { type Colours, coloursOf } from './colours';
import { blockPieces, type Drawn } from './pdf-blocks';
import { type Piece, points, size } from './pdf-text';

export interface PdfAsked {
  model: ReportModel;
  /** What lies on which sheet of the screen: the pages of the file are the same. */
  sheets: readonly (readonly Placed[])[];
  book: Wordbook;
  /** Where the sheets are shown. */
  place: Element;
}

const font = 'Roboto';
const side = points(57);
const address = (file: string): string => new URL(file, window.location.href).href;

const sign = ({ ink, action }: Colours): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="26" height="26" viewBox="0 0 26 26"><g fill="none" stroke="${ink}" stroke-width="2"><rect x="2" y="2" width="9" height="9" rx="1.5"/><rect x="15" y="2" width="9" height="9" rx="1.5"/><rect x="2" y="15" width="9" height="9" rx="1.5"/></g><rect x="14" y="14" width="11" height="11" rx="2" fill="${action}"/></svg>`;

const rule = (thickness: number, colour: string): Piece => ({
  canvas: [
    {
      type: 'line',
      x1: 0,
      y1: 0,
      x2: points(paperWidth),
      y2: 0,
      lineWidth: thickness,
      lineColor: colour,
    },
  ],
});

const head = ({ head: said, brand, place }: ReportModel, colours: Colours): Piece => ({
  margin: [side, points(44), side, 0],
  stack: [
    {
      columns: [
        { svg: sign(colours), width: points(26), margin: [0, points(6), 0, 0] },
        {
          stack: [
            { text: brand, bold: true, fontSize: size.heading },
            { text: place, color: colours.muted },
          ],
          width: '*',
        },
        { text: said.madeUp ?? '', width: 'auto', color: colours.muted },
        {
          stack: [
            { text: said.title, bold: true },
            {
              text: [`${said.number}, `, { text: said.standing, bold: true, color: colours.ink }],
              color: colours.muted,
            },
          ],
          alignment: 'right',
          width: 'auto',
        },
      ],
      columnGap: points(12),
      margin: [0, 0, 0, points(10)],
    },
    rule(1.5, colours.rule),
  ],
});

const foot = ({ foot: said }: ReportModel, pageLine: string, colours: Colours): Piece => ({
  margin: [side, 0, side, 0],
  stack: [
    rule(0.75, colours.line),
    {
      columns: [
        { text: `${said.method}\n${said.data}`, width: '*' },
        { text: `${said.printed}\n${pageLine}`, alignment: 'right', width: 'auto' },
      ],
      columnGap: points(24),
      color: colours.muted,
      margin: [0, points(9), 0, 0],
    },
  ],
});

const drawnChart = (place: Element): string | null => {
  const drawing = place.querySelector<SVGElement>('[data-chart] svg');
  return drawing ? chartSvg(drawing, font) : null;
};

/** Block after block, each sheet beginning a page. */
const contentOf = ({ model, sheets }: PdfAsked, drawn: Drawn): Piece[] =>
  sheets.flatMap((parts, sheet) =>
    parts.flatMap(({ block: index, ...part }, place) => {
      const block = model.blocks[index];
      if (!block) return [];
      const piece = blockPieces(block, part, drawn);
      const turns = sheet > 0 && place === 0;
      return [turns ? { stack: [piece], pageBreak: 'before' } : piece];
    }),
  );

/** The report as a file: the same words and numbers in the same order, with text that can be selected. */
export const makePdf = (asked: PdfAsked): Promise<Blob> => {
  const { model, book, place } = asked;
  const sheet = place.querySelector('.sheet') ?? place;
  const colours = coloursOf(sheet);
  pdfMake.setFonts({ [font]: { normal: address(normal), bold: address(bold) } });
  pdfMake.setUrlAccessPolicy((url) => new URL(url).origin === window.location.origin);
  const pageOf = (page: number, pages: number) => book.t('report.foot.page', { page, pages });
  return pdfMake
    .createPdf({
      info: {
        title: `${model.title}, ${model.place}`,
        author: model.brand,
        subject: model.head.number,
      },
      language: book.lang,
      displayTitle: true,
      version: '1.7',
      pageSize: 'A4',
      pageMargins: [side, points(96), side, points(76)],
      header: head(model, colours),
      footer: (page: number, pages: number) => foot(model, pageOf(page, pages), colours),
      content: contentOf(asked, { book, colours, chart: drawnChart(place) }),
      defaultStyle: { font, fontSize: size.text, lineHeight: 1.15, color: colours.ink },
    })
    .getBlob();
};
