import { lazy } from 'react';
import { useFilter } from '../filter/useFilter';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';
import type { Figure } from './figure';

const FigureSheet = lazy(async () => ({ default: (await import('./FigureSheet')).FigureSheet }));

/** "Dari mana angka ini?": which menu is open stands in the address, so it can be shared. */
export const FigureMenu = ({ figure }: { figure: Figure }) => {
  const { t } = useWords();
  const { search, change } = useFilter();
  return (
    <SheetButton
      opened={search.angka === figure.name}
      onChange={(opened) => change({ angka: opened ? figure.name : undefined })}
      className="btn icon no-print"
      label={t('figure.menu', { name: figure.label })}
      sheetWidth={420}
      sheetLabel={t('figure.title')}
      face={<Icon name="more" size={20} />}
    >
      {(close) => <FigureSheet figure={figure} close={close} />}
    </SheetButton>
  );
};
