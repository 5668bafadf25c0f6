import { useState } from 'react';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { saveCsv } from './csv';

interface Props {
  file: string;
  /** Fetches what is not on the screen, so the file holds every row. */
  make: () => Promise<string>;
  label?: string;
  className?: string;
}

export const CsvButton = ({ file, make, label, className = 'btn' }: Props) => {
  const { t } = useWords();
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  const save = () => {
    setState('busy');
    make().then(
      (text) => {
        saveCsv(file, text);
        setState('still');
      },
      () => setState('failed'),
    );
  };
  return (
    <>
      <button type="button" className={className} onClick={save} disabled={state === 'busy'}>
        <Icon name="download" />
        {state === 'busy' ? t('table.preparing') : (label ?? t('table.csv'))}
      </button>
      <span role="status" className={state === 'failed' ? 'small late' : 'sr'}>
        {state === 'failed' ? t('table.csvFailed') : ''}
      </span>
    </>
  );
};
