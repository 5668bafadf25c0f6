import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { heightsIn } from './measure';
import { type Placed, paginate } from './paginate';
import type { ReportModel } from './report-blocks';
import { Sheet } from './Sheet';
import { rowsIn, SheetBlock } from './SheetBlock';
import './sheet.css';
import './reading.css';

/** Which part of which block of a report lies on which sheet. */
export interface Laid {
  model: ReportModel;
  sheets: Placed[][];
}

interface Props {
  model: ReportModel;
  /** Nothing yet, or how the report before this one was laid out. */
  laid: Laid | null;
  onLaid: (laid: Laid) => void;
  menuOf: (id: string) => ReactNode;
}

/** The report on its sheets: first all of it is measured, then it is laid out, before anything is seen. */
export const Sheets = ({ model, laid, onLaid, menuOf }: Props) => {
  if (laid?.model !== model) {
    return <Measuring model={model} done={(sheets) => onLaid({ model, sheets })} />;
  }
  return (
    <div className="sheets-all">
      {laid.sheets.map((parts, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sheets of one report, which never change places
        <Sheet key={index} model={model} page={index + 1} pages={laid.sheets.length}>
          {parts.map(({ block: place, ...part }) => {
            const block = model.blocks[place];
            return (
              block && (
                <SheetBlock
                  key={`${block.id}-${part.from}`}
                  block={block}
                  part={part}
                  menuOf={menuOf}
                />
              )
            );
          })}
        </Sheet>
      ))}
    </div>
  );
};

const Measuring = ({ model, done }: { model: ReportModel; done: (sheets: Placed[][]) => void }) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    const { room, blocks } = heightsIn(place.current);
    done(paginate(blocks, room));
  });
  return (
    <div className="sheets-measured" ref={place} aria-hidden="true">
      {/* Why two: the first shows how much room a sheet has, the second how much each block takes. */}
      <Sheet model={model} page={1} pages={9}>
        {null}
      </Sheet>
      <div className="sheet paper">
        <div className="sh-body">
          {model.blocks.map((block) => (
            <SheetBlock
              key={block.id}
              block={block}
              part={{ from: 0, until: rowsIn(block), isLast: true }}
              measuring
            />
          ))}
        </div>
      </div>
    </div>
  );
};
