import type { ReactNode } from 'react';
import { Alone } from '../ui/Alone';
import type { Placed } from './paginate';
import type { ReportBlock } from './report-blocks';
import { SheetCourse } from './SheetCourse';
import { SheetKinds } from './SheetKinds';
import { SheetLead } from './SheetLead';
import { SheetList } from './SheetList';
import { SheetTable } from './SheetTable';

interface Props {
  block: ReportBlock;
  part: Omit<Placed, 'block'>;
  /** "Dari mana angka ini?" of a block, by its name. */
  menuOf?: (id: string) => ReactNode;
  measuring?: boolean;
}

/** The rows of a block that can be parted; of the others there are none. */
export const rowsIn = (block: ReportBlock): number => {
  if (block.type === 'table') return block.rows.length;
  return block.type === 'list' ? block.items.length : 0;
};

/** One block of the report, or the part of it that lies on a sheet. */
export const SheetBlock = ({ block, part, menuOf, measuring = false }: Props) => {
  const menu = part.from === 0 ? menuOf?.(block.id) : undefined;
  return (
    <div className={`sh-block sh-${block.type}`} data-block={block.id}>
      <Alone of={block}>
        {block.type === 'lead' && <SheetLead block={block} menu={menu} />}
        {block.type === 'course' && <SheetCourse block={block} menu={menu} measuring={measuring} />}
        {block.type === 'table' && <SheetTable block={block} {...part} menu={menu} />}
        {block.type === 'list' && <SheetList block={block} {...part} menu={menu} />}
        {block.type === 'pair' && (
          <>
            <div>
              <SheetKinds block={block.blocks[0]} />
            </div>
            <div>
              <SheetList
                block={block.blocks[1]}
                from={0}
                until={block.blocks[1].items.length}
                isLast
                menu={menuOf?.(block.blocks[1].id)}
              />
            </div>
          </>
        )}
      </Alone>
    </div>
  );
};
