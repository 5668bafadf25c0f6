import { useWords } from '../words/useWords';
import { CopyText } from './CopyText';

/** The answer as the server gave it. */
export const AnswerJson = ({ data }: { data: Record<string, unknown> }) => {
  const { t } = useWords();
  const text = JSON.stringify(data, null, 2);
  return (
    <>
      <CopyText text={text} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="dk-scroll code" tabIndex={0} aria-label={t('analyst.json')}>
        <pre>{text}</pre>
      </section>
    </>
  );
};
