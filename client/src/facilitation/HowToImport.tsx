import { useWords } from '../words/useWords';

/** The command is the same in every language. */
const command = 'npm run db -- import FOLDER';

type What = 'attendance' | 'events' | 'promises' | 'awards' | 'evidence';

/** Which file brings in what is missing, with which columns, and how. */
export const HowToImport = ({ what }: { what: What }) => {
  const { t } = useWords();
  return (
    <div className="note howto">
      <p>
        <b>{t('facilitation.howTo.title')}</b> {t(`facilitation.howTo.${what}.text`)}
      </p>
      <p>
        <code>{t(`facilitation.howTo.${what}.file`)}</code>
        <span className="muted">: {t(`facilitation.howTo.${what}.columns`)}</span>
      </p>
      <p>
        {t('facilitation.howTo.run')} <code>{command}</code>
      </p>
    </div>
  );
};
