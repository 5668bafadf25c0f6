import { Link } from '@tanstack/react-router';
import { keepScope } from '../filter/search';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';

/** The pages that the bar of a phone does not name itself. */
export const MorePages = ({ close }: { close: () => void }) => {
  const { t, lang } = useWords();
  return (
    <nav className="more-l" aria-label={t('more.title')}>
      <Link to="/$lang/dampak" params={{ lang }} search={keepScope} onClick={close}>
        <Icon name="result" size={20} />
        {t('outcome.page')}
      </Link>
      <Link to="/$lang/fasilitasi" params={{ lang }} search={keepScope} onClick={close}>
        <Icon name="people" size={20} />
        {t('facilitation.page')}
      </Link>
      <Link to="/$lang/indeks" params={{ lang }} search={keepScope} onClick={close}>
        <Icon name="steps" size={20} />
        {t('innovationIndex.page')}
      </Link>
      <Link to="/$lang/laporan" params={{ lang }} search={keepScope} onClick={close}>
        <Icon name="page" size={20} />
        {t('report.page')}
      </Link>
      <Link to="/$lang/analis" params={{ lang }} search={keepScope} onClick={close}>
        <Icon name="code" size={20} />
        {t('page.analyst')}
      </Link>
      <Link to="/$lang/cari" params={{ lang }} search={keepScope} onClick={close}>
        <Icon name="search" size={20} />
        {t('more.search')}
      </Link>
      <Link to="/$lang/metode" params={{ lang }} search={keepScope} onClick={close}>
        <Icon name="book" size={20} />
        {t('method.page')}
      </Link>
    </nav>
  );
};
