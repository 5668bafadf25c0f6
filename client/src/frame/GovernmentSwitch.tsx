import { lazy, useState } from 'react';
import { useFacts } from '../filter/facts';
import type { Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { usePlace } from '../filter/usePlace';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';

const GovernmentChoice = lazy(async () => ({
  default: (await import('./GovernmentChoice')).GovernmentChoice,
}));

/** What was opened or named belongs to the government before: a row further down, a figure's menu, codes. */
const ofOneGovernment: Search = {
  tampil: undefined,
  kurang: undefined,
  angka: undefined,
  pilih: undefined,
  ingatkan: undefined,
  balas: undefined,
  asal: undefined,
  ke: undefined,
  indikator: undefined,
  andai: undefined,
  versi: undefined,
};

/** Whose figures are shown; nothing to choose where the data hold one government. */
export const GovernmentSwitch = () => {
  const { t } = useWords();
  const facts = useFacts();
  const place = usePlace();
  const { within, change } = useFilter();
  const [opened, setOpened] = useState(false);
  if (!facts || facts.governments.length < 2) return null;
  return (
    <SheetButton
      opened={opened}
      onChange={setOpened}
      className="btn govbtn"
      label={t('government.switch', { name: place })}
      sheetLabel={t('government.choose')}
      sheetWidth={400}
      face={
        <>
          <span className="govname">{place}</span>
          <Icon name="down" size={16} />
        </>
      }
    >
      {(close) => (
        <GovernmentChoice
          governments={facts.governments}
          chosen={within}
          choose={(code) => {
            close();
            if (code !== within) change({ pemda: code, ...ofOneGovernment });
          }}
          close={close}
        />
      )}
    </SheetButton>
  );
};
