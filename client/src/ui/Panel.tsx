import { type ReactNode, useId } from 'react';

interface Props {
  title: ReactNode;
  /** One quiet line: measure, unit, place, period. */
  measure?: ReactNode;
  menu?: ReactNode;
  /** The place in the page that a link to this figure goes to. */
  anchor?: string;
  className?: string;
  children: ReactNode;
}

/** A ruled block with its message as title; not a boxed card. */
export const Panel = ({ title, measure, menu, anchor, className = '', children }: Props) => {
  const titleId = useId();
  return (
    <section className={`panel ${className}`} id={anchor} aria-labelledby={titleId}>
      <div className="phead">
        <div>
          <h2 id={titleId}>{title}</h2>
          {measure !== undefined && <p>{measure}</p>}
        </div>
        {menu}
      </div>
      {children}
    </section>
  );
};
