import { useWords } from '../words/useWords';

export const Failed = ({ retry, text }: { retry: () => void; text?: string }) => {
  const { t } = useWords();
  return (
    <div className="failed" role="alert">
      <p>{text ?? t('failed.part')}</p>
      <button type="button" className="btn" onClick={retry}>
        {t('failed.retry')}
      </button>
    </div>
  );
};
