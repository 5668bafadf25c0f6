import { StateLabel } from '../marks/StateMark';
import { type Cell, isStateCell, type Text } from './report-blocks';

const classOf = { strong: 'b', quiet: 'muted', late: 'late' } as const;

/** Pieces of a sentence, each as it is set. */
export const SheetText = ({ text }: { text: Text }) =>
  text.map(({ text: said, as }, index) =>
    as === undefined ? (
      said
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, which never change places
      <span key={index} className={classOf[as]}>
        {said}
      </span>
    ),
  );

export const SheetCell = ({ cell }: { cell: Cell }) =>
  isStateCell(cell) ? <StateLabel state={cell.state} /> : <SheetText text={cell} />;
