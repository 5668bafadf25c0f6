import { Link } from '@tanstack/react-router';
import { keepScope } from '../filter/search';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { MoreButton } from './MoreButton';

/** The pages, in the order in which a leader reads them. */
export const Tabs = () => {
  const { t, lang } = useWords();
  return (
    <nav className="tabs" aria-label={t('app.nav')}>
      <Link to="/$lang/ringkasan" params={{ lang }} search={keepScope}>
        {t('page.overview')}
      </Link>
      <Link to="/$lang/perangkat-daerah" params={{ lang }} search={keepScope}>
        {t('page.agencies')}
      </Link>
      <Link to="/$lang/inovasi" params={{ lang }} search={keepScope}>
        {t('page.innovations')}
      </Link>
      <Link to="/$lang/adopsi" params={{ lang }} search={keepScope}>
        {t('adoption.page')}
      </Link>
      <Link to="/$lang/dampak" params={{ lang }} search={keepScope}>
        {t('outcome.page')}
      </Link>
      <Link to="/$lang/fasilitasi" params={{ lang }} search={keepScope}>
        {t('facilitation.page')}
      </Link>
      <Link to="/$lang/indeks" params={{ lang }} search={keepScope}>
        {t('innovationIndex.page')}
      </Link>
      <Link to="/$lang/laporan" params={{ lang }} search={keepScope}>
        {t('report.page')}
      </Link>
      <Link className="push" to="/$lang/analis" params={{ lang }} search={keepScope}>
        {t('page.analyst')}
      </Link>
    </nav>
  );
};

export const PhoneBar = () => {
  const { t, lang } = useWords();
  return (
    <nav className="bar-p" aria-label={t('app.navPhone')}>
      <Link to="/$lang/ringkasan" params={{ lang }} search={keepScope}>
        <Icon name="home" size={20} />
        {t('page.overview')}
      </Link>
      <Link to="/$lang/perangkat-daerah" params={{ lang }} search={keepScope}>
        <Icon name="agencies" size={20} />
        {t('page.agenciesShort')}
      </Link>
      <Link to="/$lang/inovasi" params={{ lang }} search={keepScope}>
        <Icon name="bulb" size={20} />
        {t('page.innovations')}
      </Link>
      <Link to="/$lang/adopsi" params={{ lang }} search={keepScope}>
        <Icon name="spread" size={20} />
        {t('adoption.page')}
      </Link>
      <MoreButton />
    </nav>
  );
};
