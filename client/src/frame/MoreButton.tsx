import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { Search } from '../filter/search';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';

const keepDay = (before: Search): Search => ({ per: before.per });

/** The pages for which the bar of a phone has no room. */
export const MoreButton = () => {
  const { t, lang } = useWords();
  const { pathname } = useLocation();
  const [opened, setOpened] = useState(false);
  const isHere = /\/(analis|cari)\/?$/.test(pathname);
  return (
    <SheetButton
      opened={opened}
      onChange={setOpened}
      className={isHere ? 'more-b active' : 'more-b'}
      face={
        <>
          <Icon name="menu" size={20} />
          {t('more.open')}
        </>
      }
      sheetLabel={t('more.title')}
      sheetWidth={320}
    >
      {(close) => (
        <nav className="more-l" aria-label={t('more.title')}>
          <Link to="/$lang/analis" params={{ lang }} search={keepDay} onClick={close}>
            <Icon name="code" size={20} />
            {t('analyst.page')}
          </Link>
          <Link to="/$lang/cari" params={{ lang }} search={keepDay} onClick={close}>
            <Icon name="search" size={20} />
            {t('more.search')}
          </Link>
        </nav>
      )}
    </SheetButton>
  );
};
