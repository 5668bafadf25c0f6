import { useSearch } from '@tanstack/react-router';
import { lazy, useRef } from 'react';
import type { Search } from '../filter/search';
import { useChange } from '../filter/useAddress';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';
import type { Figure } from './figure';

const FigureSheet = lazy(async () => ({ default: (await import('./FigureSheet')).FigureSheet }));

/** What a figure belongs to: its tile or its panel, else the part of the page that it stands in. */
const panelAround = (menu: Element | null): Element | null =>
  menu?.closest('[data-picture], .facts > div, .panel, .hero, .hd, section, article, figure') ??
  null;

/** "Dari mana angka ini?": which menu is open stands in the address, so it can be shared. */
export const FigureMenu = ({ figure }: { figure: Figure }) => {
  const { t } = useWords();
  const change = useChange();
  // Why so narrow: the menus of all other figures are left alone.
  const opened = useSearch({ strict: false, select: ({ angka }: Search) => angka === figure.name });
  const place = useRef<HTMLSpanElement>(null);
  return (
    <span ref={place} className="figmenu">
      <SheetButton
        opened={opened}
        onChange={(opened) => change({ angka: opened ? figure.name : undefined })}
        className="btn icon no-print"
        label={t('figure.menu', { name: figure.label })}
        sheetWidth={420}
        sheetLabel={t('figure.title')}
        face={<Icon name="more" size={20} />}
      >
        {(close) => (
          <FigureSheet figure={figure} close={close} panel={() => panelAround(place.current)} />
        )}
      </SheetButton>
    </span>
  );
};
