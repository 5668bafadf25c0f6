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
    if (state === 'busy') return;
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
      {/* Why not disabled: a button that goes dead under the finger loses the focus to the page. */}
      <button
        type="button"
        className={`${className} no-print`}
        onClick={save}
        aria-disabled={state === 'busy'}
      >
        <Icon name="download" />
        {state === 'busy' ? t('table.preparing') : (label ?? t('table.csv'))}
      </button>
      <span role="status" className={state === 'failed' ? 'small late' : 'sr'}>
        {state === 'failed' ? t('table.csvFailed') : ''}
      </span>
    </>
  );
};
