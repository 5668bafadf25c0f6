import { useState } from 'react';
import { copyText } from '../ui/CopyLink';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';

interface Props {
  face: string;
  /** What the button is for, for those who hear it apart from its row. */
  label: string;
  /** Made when it is opened: its day and address are those of that moment. */
  text: () => string;
}

/** Opens a letter to be changed and copied. Why not sent: the program knows nobody's address. */
export const DraftButton = ({ face, label, text }: Props) => {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <SheetButton
      opened={opened}
      onChange={setOpened}
      className="btn no-print"
      label={label}
      face={face}
      sheetWidth={480}
      sheetLabel={t('adoption.draft.title')}
    >
      {(close) => <Draft first={text()} close={close} />}
    </SheetButton>
  );
};

const Draft = ({ first, close }: { first: string; close: () => void }) => {
  const { t } = useWords();
  const [text, setText] = useState(first);
  const [state, setState] = useState<'still' | 'copied' | 'failed'>('still');
  const copy = () => {
    copyText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <div className="draft">
      <div className="drafttop">
        <h2>{t('adoption.draft.title')}</h2>
        <button type="button" className="btn icon" aria-label={t('app.close')} onClick={close}>
          <Icon name="close" size={20} />
        </button>
      </div>
      <p className="small muted">{t('adoption.draft.hint')}</p>
      <label>
        <span className="sr">{t('adoption.draft.text')}</span>
        <textarea
          rows={14}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setState('still');
          }}
        />
      </label>
      <div className="acts">
        <button type="button" className="btn pri" onClick={copy}>
          {t('adoption.draft.copy')}
        </button>
        <span role="status" className={state === 'failed' ? 'small late' : 'small'}>
          {state !== 'still' && t(`adoption.draft.${state}`)}
        </span>
      </div>
    </div>
  );
};
