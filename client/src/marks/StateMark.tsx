import type { ReactNode } from 'react';
import { useWords } from '../words/useWords';
import type { State } from './states';

const shapes: Record<State, ReactNode> = {
  COVERED: <circle cx="8" cy="8" r="7" fill="var(--ada)" />,
  PREPARING: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="var(--siap)" strokeWidth="2" />
      <path d="M8 1a7 7 0 0 0 0 14z" fill="var(--siap)" />
    </>
  ),
  NONE: <circle cx="8" cy="8" r="5.75" fill="none" stroke="var(--belum)" strokeWidth="2.5" />,
  UNREPORTED: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill="none"
        stroke="var(--lapor)"
        strokeWidth="1.5"
        strokeDasharray="2.6 1.5"
      />
      <path
        d="M6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4"
        fill="none"
        stroke="var(--lapor)"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
      <circle cx="8" cy="11.6" r=".95" fill="var(--lapor)" />
    </>
  ),
};

/** The shape of a state: it tells the four apart without colour. */
export const StateMark = ({ state, size = 16 }: { state: State; size?: number }) => (
  <svg className="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    {shapes[state]}
  </svg>
);

/** Mark and word together; a state is never shown by one of them alone. */
export const StateLabel = ({ state, children }: { state: State; children?: ReactNode }) => {
  const { t } = useWords();
  return (
    <span className="st">
      <StateMark state={state} />
      <span>
        {t(`state.${state}`)}
        {children}
      </span>
    </span>
  );
};
