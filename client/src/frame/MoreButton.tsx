import { useLocation } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';

// Why lazy: nobody needs them before the first press.
const MorePages = lazy(async () => ({ default: (await import('./MorePages')).MorePages }));

/** The pages for which the bar of a phone has no room. */
export const MoreButton = () => {
  const { t } = useWords();
  const pathname = useLocation({ select: (location) => location.pathname });
  const [opened, setOpened] = useState(false);
  const isHere = /\/(dampak|fasilitasi|indeks|laporan|metode|analis|cari)\/?$/.test(pathname);
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
      {(close) => <MorePages close={close} />}
    </SheetButton>
  );
};
