import type { ReactNode } from 'react';
import { useWords } from '../words/useWords';
import { Alone, Drawn } from './Alone';
import { Failed } from './Failed';

/** What a card knows of its question. */
export interface Answer<Data> {
  data: Data | undefined;
  /** The data belong to the question before this one. */
  old: boolean;
  loading: boolean;
  failed: boolean;
  /** The argument for which the server refused the question: asked again, it fails again. */
  refused?: string | undefined;
  retry: () => void;
}

interface Props<Data> {
  answer: Answer<Data>;
  /** Takes the place of the content at its final size. */
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}

/** One card loads, fails and is tried again by itself; the others stand. */
export const CardBody = <Data,>({ answer, skeleton, children }: Props<Data>) => {
  const { t } = useWords();
  const { data, retry } = answer;
  if (data !== undefined) {
    return (
      <div className="answer" aria-busy={answer.old || undefined}>
        <Alone of={data} retry={retry}>
          <Drawn draw={() => children(data)} />
        </Alone>
      </div>
    );
  }
  if (answer.failed) return <Failed retry={retry} />;
  return (
    <div aria-busy="true">
      <span className="sr" role="status">
        {t('app.loading')}
      </span>
      {skeleton}
    </div>
  );
};

/** Grey bars of the height of the lines they stand for. */
export const SkeletonLines = ({ heights }: { heights: number[] }) => (
  <div className="skeleton" aria-hidden="true">
    {heights.map((height, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: bars that never move have no other name
      <i key={index} style={{ height }} />
    ))}
  </div>
);
