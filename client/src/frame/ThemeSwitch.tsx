import { chooseColorScheme, useColorScheme } from '../ui/color-scheme';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';

/** Follows the system until the reader chooses; the choice is kept. */
export const ThemeSwitch = () => {
  const { t } = useWords();
  const scheme = useColorScheme();
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="btn icon"
      aria-label={other === 'dark' ? t('app.toDark') : t('app.toLight')}
      onClick={() => chooseColorScheme(other)}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} size={20} />
    </button>
  );
};
