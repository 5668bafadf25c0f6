import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useFacts } from '../filter/facts';
import { keepScope } from '../filter/search';
import { SearchButton } from '../search/SearchButton';
import { phone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { DayChoice } from './DayChoice';
import { LanguageSwitch } from './LanguageSwitch';
import { Sign } from './Sign';
import { Tabs } from './Tabs';
import { ThemeSwitch } from './ThemeSwitch';

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
