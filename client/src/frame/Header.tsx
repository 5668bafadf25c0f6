import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useFacts } from '../filter/facts';
import { keepScope } from '../filter/search';
import { SearchButton } from '../search/SearchButton';
import { phone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { DayChoice } from './DayChoice';
import { LanguageSwitch } from './LanguageSwitch';
import { Tabs } from './Tabs';
import { ThemeSwitch } from './ThemeSwitch';

/** Three blocks still empty and one filled: the programme in a sign. */
const Sign = () => (
  <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <rect x="2" y="2" width="9" height="9" rx="1.5" />
      <rect x="15" y="2" width="9" height="9" rx="1.5" />
      <rect x="2" y="15" width="9" height="9" rx="1.5" />
    </g>
    <rect x="14" y="14" width="11" height="11" rx="2" fill="var(--action)" />
  </svg>
);

export const Header = () => {
  const { t, lang, say } = useWords();
  const facts = useFacts();
  // Why: on phones the day and the search stand on a line of their own, and Tab goes in the order the eye does.
  const isPhone = useMediaQuery(phone, undefined, { getInitialValueInEffect: false });
  const [government, ...others] = facts?.governments ?? [];
  return (
    <header className="top">
      <div className="wrap">
        <div className="top1">
          <Link className="brand" to="/$lang/ringkasan" params={{ lang }} search={keepScope}>
            <Sign />
            <span>
              {t('app.name')}
              <small>{government && others.length === 0 ? say(government.name) : ''}</small>
            </span>
          </Link>
          <div className="tools push">
            {!isPhone && <SearchButton />}
            {!isPhone && <DayChoice />}
            <LanguageSwitch />
            <ThemeSwitch />
            {isPhone && <DayChoice />}
            {isPhone && <SearchButton />}
          </div>
        </div>
        <Tabs />
      </div>
    </header>
  );
};
