import { useId, useState } from 'react';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';
import { nameOf } from './history';
import { textOfOperation } from './read-query';
import { longestName } from './saved-queries';
import type { Desk } from './useDesk';
import type { Shelf } from './useShelf';

/** Keeps the query on the desk under a name. */
export const SaveButton = ({ desk, shelf }: { desk: Desk; shelf: Shelf }) => {
  const { t, lang } = useWords();
  const [opened, setOpened] = useState(false);
  const [said, setSaid] = useState<Said>({ text: '', isRefused: false });
  const query = textOfOperation(desk.query, desk.operationName);
  const usual = desk.example?.title[lang] ?? nameOf(query);
  const save = (name: string) => {
    const { variables, view } = desk;
    const saved = shelf.save({ name, query, variables, view });
    setSaid(
      'refused' in saved
        ? { text: t(`analyst.notSaved.${saved.refused}`), isRefused: true }
        : { text: t('analyst.saveNamed', { name: saved.name }), isRefused: false },
    );
  };
  return (
    <>
      <SheetButton
        opened={opened}
        onChange={setOpened}
        className="btn"
        disabled={desk.query.trim() === ''}
        face={t('analyst.save')}
        sheetLabel={t('analyst.saveTitle')}
        sheetWidth={340}
      >
        {(close) => (
          <SaveForm
            usual={usual}
            save={(name) => {
              save(name);
              close();
            }}
          />
        )}
      </SheetButton>
      <span role="status" className={statusClass(said)}>
        {said.text}
      </span>
    </>
  );
};

interface Said {
  text: string;
  isRefused: boolean;
}

const statusClass = ({ text, isRefused }: Said): string => {
  if (text === '') return 'sr';
  return isRefused ? 'small late' : 'small muted';
};

const SaveForm = ({ usual, save }: { usual: string; save: (name: string) => void }) => {
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState(usual.slice(0, longestName));
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="dk-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') setMissing(true);
        else save(name);
      }}
    >
      <h2>{t('analyst.saveTitle')}</h2>
      <label htmlFor={id}>{t('analyst.saveName')}</label>
      <input
        id={id}
        className="dk-input"
        value={name}
        maxLength={longestName}
        aria-invalid={missing || undefined}
        aria-describedby={`${id}-why`}
        data-autofocus
        onChange={(event) => {
          setName(event.target.value);
          setMissing(false);
        }}
      />
      <p id={`${id}-why`} className="late small" role="status">
        {missing ? t('analyst.saveNameMissing') : ''}
      </p>
      <button type="submit" className="btn pri">
        {t('analyst.save')}
      </button>
    </form>
  );
};
