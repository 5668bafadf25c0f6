import { BlockBar } from '../marks/BlockBar';
import type { KindsBlock } from './report-blocks';
import { SheetHeading } from './SheetHeading';

/** Each kind of agency as a bar of its agencies. */
export const SheetKinds = ({ block }: { block: KindsBlock }) => (
  <>
    <SheetHeading heading={block.heading} beside={block.beside} />
    <ul className="sh-kinds">
      {block.rows.map(({ name, states, share }) => (
        <li key={name}>
          <span>{name}</span>
          <BlockBar counts={states} small />
          <b className="num">{share}</b>
        </li>
      ))}
    </ul>
    {block.after && <p className="sh-after muted">{block.after}</p>}
  </>
);
