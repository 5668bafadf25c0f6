import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../tables/save-file';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { unreadKey } from './kept-queries';
import { type FileFault, fileOf, longestName, readFile, type SavedQuery } from './saved-queries';
import type { Desk } from './useDesk';
import type { Refusal, Shelf } from './useShelf';

/** The queries saved in this browser, and the way to another one. */
export const SavedList = ({ desk, shelf }: { desk: Desk; shelf: Shelf }) => {
  const { t } = useWords();
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const remove = (name: string) => setDeleted({ name, undo: shelf.remove(name) });
  return (
    <>
      <p className="dk-hint">
        {shelf.saved.length === 0 ? t('analyst.savedNone') : t('analyst.savedLeft')}
      </p>
      {!shelf.isKept && <p className="dk-hint late">{t('analyst.notKept')}</p>}
      {shelf.hasUnread && (
        <p className="dk-hint late">{t('analyst.unread', { name: unreadKey })}</p>
      )}
      <ul>
        {shelf.saved.map((saved) => (
          <SavedItem
            key={saved.name}
            {...{ saved, desk, shelf, remove }}
            isFocused={focused === saved.name}
            focus={setFocused}
          />
        ))}
      </ul>
      <div role="status">
        {deleted && (
          <Undo
            deleted={deleted}
            done={(name) => {
              setFocused(name);
              setDeleted(null);
            }}
          />
        )}
      </div>
      <SavedFile shelf={shelf} />
    </>
  );
};

interface Deleted {
  name: string;
  undo: () => string;
}

/** Takes the focus: the button that was pressed has gone with its entry. */
const Undo = ({ deleted, done }: { deleted: Deleted; done: (name: string) => void }) => {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each entry that is deleted
  useEffect(() => button.current?.focus(), [deleted]);
  return (
    <p className="dk-undo">
      <span>{t('analyst.deleted', { name: deleted.name })}</span>
      <button ref={button} type="button" className="btn quiet" onClick={() => done(deleted.undo())}>
        {t('analyst.undo')}
      </button>
    </p>
  );
};

interface ItemProps {
  saved: SavedQuery;
  desk: Desk;
  shelf: Shelf;
  remove: (name: string) => void;
  /** Whether the entry takes the focus when it appears: what held it has gone. */
  isFocused: boolean;
  focus: (name: string) => void;
}

const SavedItem = ({ saved, desk, shelf, remove, isFocused, focus }: ItemProps) => {
  const { t } = useWords();
  const [name, setName] = useState<string | null>(null);
  const label = t('analyst.renameOf', { name: saved.name });
  const close = (nameNow: string) => {
    focus(nameNow);
    setName(null);
  };
  if (name !== null) {
    return (
      <li>
        <form
          className="dk-rename"
          onSubmit={(event) => {
            event.preventDefault();
            const isOther = name.trim() !== '' && name.trim() !== saved.name;
            close(isOther ? shelf.rename(saved.name, name) : saved.name);
          }}
        >
          <input
            aria-label={label}
            value={name}
            maxLength={longestName}
            // biome-ignore lint/a11y/noAutofocus: the field stands where the button was that was pressed
            autoFocus
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && close(saved.name)}
          />
          <button type="submit" className="btn icon" aria-label={t('analyst.renameDone')}>
            <Icon name="check" />
          </button>
        </form>
      </li>
    );
  }
  return (
    <li className="dk-saved">
      <button
        type="button"
        className="dk-item"
        // biome-ignore lint/a11y/noAutofocus: what held the focus, a field or Undo, has just gone
        autoFocus={isFocused}
        onClick={() => desk.open(saved)}
      >
        {saved.name}
      </button>
      <button
        type="button"
        className="btn icon"
        aria-label={label}
        onClick={() => setName(saved.name)}
      >
        <Icon name="pen" />
      </button>
      <button
        type="button"
        className="btn icon"
        aria-label={t('analyst.deleteOf', { name: saved.name })}
        onClick={() => remove(saved.name)}
      >
        <Icon name="bin" />
      </button>
    </li>
  );
};

const SavedFile = ({ shelf }: { shelf: Shelf }) => {
  const { t } = useWords();
  const [taken, setTaken] = useState<number | null>(null);
  const [faults, setFaults] = useState<FileFault[]>([]);
  const [refused, setRefused] = useState<Refusal>(null);
  const take = async (file: File) => {
    const read = readFile(await file.text());
    setFaults('faults' in read ? read.faults : []);
    const why = 'queries' in read ? shelf.take(read.queries) : null;
    setRefused(why);
    setTaken('queries' in read && why === null ? read.queries.length : null);
  };
  return (
    <div className="dk-file">
      <button
        type="button"
        className="btn"
        disabled={shelf.saved.length === 0}
        onClick={() => saveFile('kueri-satu-inovasi.json', fileOf(shelf.saved), 'application/json')}
      >
        {t('analyst.exportFile')}
      </button>
      <label className="btn">
        {t('analyst.importFile')}
        <input
          type="file"
          className="sr"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void take(file);
            // Why: choosing the same file again, once mended, is a change too.
            event.target.value = '';
          }}
        />
      </label>
      <div role="status">
        {taken !== null && <p>{t('analyst.imported', { count: taken })}</p>}
        {refused && <p className="late">{t(`analyst.notSaved.${refused}`)}</p>}
        {faults.length > 0 && (
          <>
            <p className="late">{t('analyst.importFailed')}</p>
            <ul className="dk-faults">
              {faults.map(({ entry, why }) => (
                <li key={`${entry} ${why}`}>{t(`analyst.importFault.${why}`, { entry })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
};
