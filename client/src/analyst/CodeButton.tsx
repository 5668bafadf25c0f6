import { useState } from 'react';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';
import type { Asked } from './asking';
import { CopyText } from './CopyText';
import { type CodeLanguage, codeLanguages, codeSample } from './code-samples';
import type { Desk } from './useDesk';

/** The query as code that runs elsewhere. */
export const CodeButton = ({ desk }: { desk: Desk }) => {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <SheetButton
      opened={opened}
      onChange={setOpened}
      className="btn quiet"
      disabled={desk.asked === null}
      face={
        <>
          <Icon name="code" />
          {t('analyst.code')}
        </>
      }
      sheetLabel={t('analyst.codeTitle')}
      sheetWidth={560}
    >
      {() => desk.asked && <CodeSheet asked={desk.asked} />}
    </SheetButton>
  );
};

const CodeSheet = ({ asked }: { asked: Asked }) => {
  const { t } = useWords();
  const [language, setLanguage] = useState<CodeLanguage>('python');
  const text = codeSample(language, asked, `${window.location.origin}/graphql`);
  return (
    <div className="dk-sheet">
      <h2>{t('analyst.codeTitle')}</h2>
      <p className="small muted">{t('analyst.codeHint')}</p>
      <div className="dk-subhead">
        <fieldset className="seg" aria-label={t('analyst.codeIn')}>
          {codeLanguages.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={language === each}
              onClick={() => setLanguage(each)}
            >
              {t(`analyst.codeOf.${each}`)}
            </button>
          ))}
        </fieldset>
        <CopyText text={text} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="dk-scroll code" tabIndex={0} aria-label={t(`analyst.codeOf.${language}`)}>
        <pre>{text}</pre>
      </section>
    </div>
  );
};
