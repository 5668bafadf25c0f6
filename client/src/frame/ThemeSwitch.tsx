import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';

/** Follows the system until the reader chooses; the choice is kept. */
export const ThemeSwitch = () => {
  const { t } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="btn icon"
      aria-label={other === 'dark' ? t('app.toDark') : t('app.toLight')}
      onClick={() => setColorScheme(other)}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} size={20} />
    </button>
  );
};
