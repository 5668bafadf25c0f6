import { Link } from '@tanstack/react-router';
import { useFacts } from '../filter/facts';
import { keepScope } from '../filter/search';
import { usePlace } from '../filter/usePlace';
import { SearchButton } from '../search/SearchButton';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { DayChoice } from './DayChoice';
import { GovernmentSwitch } from './GovernmentSwitch';
import { LanguageSwitch } from './LanguageSwitch';
import { Sign } from './Sign';
import { Tabs } from './Tabs';
import { ThemeSwitch } from './ThemeSwitch';

export const Header = () => {
  const { t, lang } = useWords();
  const facts = useFacts();
  const place = usePlace();
  // Why: on phones the government, the day and the search stand on lines of their own, and Tab goes in the order the eye does.
  const isPhone = useIsPhone();
  const isOne = facts?.governments.length === 1;
  return (
    <header className="top">
      <div className="wrap">
        <div className="top1">
          <Link className="brand" to="/$lang/ringkasan" params={{ lang }} search={keepScope}>
            <Sign />
            <span>
              {t('app.name')}
              <small>{isOne ? place : ''}</small>
            </span>
          </Link>
          {!isPhone && <GovernmentSwitch />}
          <div className="tools push">
            {!isPhone && <SearchButton />}
            {!isPhone && <DayChoice />}
            <LanguageSwitch />
            <ThemeSwitch />
            {isPhone && <GovernmentSwitch />}
            {isPhone && <DayChoice />}
            {isPhone && <SearchButton />}
          </div>
        </div>
        <Tabs />
      </div>
    </header>
  );
};
