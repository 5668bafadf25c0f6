import type { ReactNode } from 'react';
import { useFormats } from '../format/useFormats';
import { BlockBar } from '../marks/BlockBar';
import { StateMark } from '../marks/StateMark';
import { countOf, states } from '../marks/states';
import { useWords } from '../words/useWords';
import type { LeadBlock } from './report-blocks';

/** The message and the four states that make it up. */
export const SheetLead = ({ block, menu }: { block: LeadBlock; menu?: ReactNode }) => {
  const { t } = useWords();
  const { count } = useFormats();
  return (
    <>
      <p className="muted">{block.to}</p>
      {block.published && <p className="muted">{block.published}</p>}
      <div className="sh-message">
        <h2>{block.headline}</h2>
        {menu}
      </div>
      <BlockBar counts={block.states} />
      <ul className="sh-states">
        {states.map((state) => (
          <li key={state}>
            <StateMark state={state} size={20} />
            <b>{count(countOf(block.states, state))}</b> <span>{t(`state.${state}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
