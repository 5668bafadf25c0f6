import { Fragment } from 'react';
import { Icon } from './Icon';

const arrow = ' → ';

/** A text whose arrows are drawn. Why: many fonts have none, and a gap would say nothing. */
export const Arrowed = ({ text }: { text: string }) =>
  text.split(arrow).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which never change places
    <Fragment key={index}>
      {index > 0 && (
        <>
          <span className="arrow">
            <Icon name="arrow" size={14} />
          </span>
          <span className="sr">{arrow}</span>
        </>
      )}
      {part}
    </Fragment>
  ));
