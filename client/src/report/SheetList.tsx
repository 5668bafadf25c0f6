import type { ReactNode } from 'react';
import type { ListBlock } from './report-blocks';
import { SheetHeading } from './SheetHeading';
import { SheetText } from './SheetText';

interface Props {
  block: ListBlock;
  from: number;
  until: number;
  isLast: boolean;
  menu?: ReactNode;
}

/** Short texts, one below the other. */
export const SheetList = ({ block, from, until, isLast, menu }: Props) => (
  <>
    <SheetHeading heading={block.heading} beside={block.beside} continued={from > 0} menu={menu} />
    <ul className="sh-list">
      {block.items.slice(from, until).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: texts of a finished report, which never move
        <li key={index} data-row>
          <SheetText text={item} />
        </li>
      ))}
    </ul>
    {isLast && block.after && <p className="sh-after muted">{block.after}</p>}
  </>
);
