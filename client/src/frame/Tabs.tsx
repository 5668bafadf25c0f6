import { Link } from '@tanstack/react-router';
import type { Search } from '../filter/search';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { MoreButton } from './MoreButton';

const keepDay = (before: Search): Search => ({ per: before.per });

/** The pages that work today. */
export const Tabs = () => {
  const { t, lang } = useWords();
  return (
    <nav className="tabs" aria-label={t('app.nav')}>
      <Link to="/$lang/ringkasan" params={{ lang }} search={keepDay}>
        {t('page.overview')}
      </Link>
      <Link to="/$lang/perangkat-daerah" params={{ lang }} search={keepDay}>
        {t('page.agencies')}
      </Link>
      <Link to="/$lang/inovasi" params={{ lang }} search={keepDay}>
        {t('page.innovations')}
      </Link>
      <Link className="push" to="/$lang/analis" params={{ lang }} search={keepDay}>
        {t('analyst.page')}
      </Link>
    </nav>
  );
};

export const PhoneBar = () => {
  const { t, lang } = useWords();
  return (
    <nav className="bar-p" aria-label={t('app.navPhone')}>
      <Link to="/$lang/ringkasan" params={{ lang }} search={keepDay}>
        <Icon name="home" size={20} />
        {t('page.overview')}
      </Link>
      <Link to="/$lang/perangkat-daerah" params={{ lang }} search={keepDay}>
        <Icon name="agencies" size={20} />
        {t('page.agenciesShort')}
      </Link>
      <Link to="/$lang/inovasi" params={{ lang }} search={keepDay}>
        <Icon name="bulb" size={20} />
        {t('page.innovations')}
      </Link>
      <MoreButton />
    </nav>
  );
};
