import { useState } from 'react';
import { saveFile } from '../tables/save-file';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';
import { FileRefusedError, fetchFile } from './fetch-file';
import { nameOf } from './history';
import type { ShownTable } from './shown-table';
import type { RunAnswer } from './useRun';

const kinds = ['csv', 'xlsx', 'json'] as const;
type Kind = (typeof kinds)[number];

interface Props {
  answer: RunAnswer | null;
  shown: ShownTable | null;
}

/** The answer as a file: of the rows that are shown, until others are chosen here. */
export const DownloadButton = ({ answer, shown }: Props) => {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <SheetButton
      opened={opened}
      onChange={setOpened}
      className="btn quiet"
      disabled={!answer?.given.data}
      face={
        <>
          <Icon name="download" />
          {t('analyst.download')}
        </>
      }
      sheetLabel={t('analyst.downloadAs')}
      sheetWidth={340}
    >
      {() => answer && shown && <FileChoice answer={answer} shown={shown} />}
    </SheetButton>
  );
};

type Making = { state: 'still' | 'busy' | 'done' } | { state: 'failed'; why: string };

const FileChoice = ({ answer, shown }: { answer: RunAnswer; shown: ShownTable }) => {
  const { t, lang } = useWords();
  const { asked, given } = answer;
  const { roots } = shown;
  const [root, setRoot] = useState(shown.root);
  const [making, setMaking] = useState<Making>({ state: 'still' });
  const make = async (kind: Kind) => {
    if (kind === 'json') {
      saveFile(
        `${asked.operationName ?? nameOf(asked.query)}.json`,
        JSON.stringify(given.data, null, 2),
        'application/json',
      );
      return;
    }
    const { name, content } = await fetchFile(kind, root, asked, lang);
    saveFile(name, content);
  };
  const press = (kind: Kind) => {
    if (making.state === 'busy') return;
    setMaking({ state: 'busy' });
    make(kind).then(
      () => setMaking({ state: 'done' }),
      (error: unknown) =>
        setMaking({ state: 'failed', why: error instanceof FileRefusedError ? error.message : '' }),
    );
  };
  return (
    <div className="dk-sheet">
      <h2>{t('analyst.downloadAs')}</h2>
      {roots.length > 1 && (
        <label className="dk-field">
          {t('analyst.rowsOf')}
          <select
            className="dk-input"
            value={root}
            onChange={(event) => setRoot(event.target.value)}
          >
            {roots.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
      <ul className="dk-files">
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="btn"
              aria-disabled={making.state === 'busy'}
              onClick={() => press(kind)}
            >
              <Icon name="download" />
              {t(`analyst.file.${kind}`)}
            </button>
            <small className="muted">{t(`analyst.fileHint.${kind}`)}</small>
          </li>
        ))}
      </ul>
      <p role="status" className={making.state === 'failed' ? 'small late' : 'small muted'}>
        {making.state === 'busy' && t('analyst.fileBusy')}
        {making.state === 'done' && t('analyst.fileDone')}
        {making.state === 'failed' && (
          <>
            {t('analyst.fileFailed')} <span lang="en">{making.why}</span>
          </>
        )}
      </p>
    </div>
  );
};
