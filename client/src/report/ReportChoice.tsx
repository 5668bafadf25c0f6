import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import { monthOf, reportMonths } from './report-month';
import type { Shown } from './useReport';

/** Which month the report is about. */
export const MonthChoice = ({ asked, published }: Pick<Shown, 'asked' | 'published'>) => {
  const { t } = useWords();
  const { longMonth } = useFormats();
  const { change } = useFilter();
  const facts = useFacts();
  if (!facts) return null;
  const running = monthOf(facts.today);
  const labelOf = (value: string): string => {
    const month = longMonth(`${value}-01`);
    if (value === running) return t('report.running', { month });
    return published.has(value) ? t('report.published', { month }) : month;
  };
  return (
    <Picker
      label={t('report.month')}
      value={asked.month}
      options={reportMonths(facts).map((value) => ({ value, label: labelOf(value) }))}
      onPick={(bulan) => change({ bulan, versi: undefined, per: undefined, angka: undefined })}
    />
  );
};

/** Which version of a month that was published, or what the records say of it now. */
export const VersionChoice = ({ versions, standing }: Pick<Shown, 'versions' | 'standing'>) => {
  const { t } = useWords();
  const { day } = useFormats();
  const { change } = useFilter();
  if (versions.length === 0) return null;
  const options = versions.map(({ version, publishedOn }) => ({
    value: String(version),
    label: t('report.versions.one', { version, day: day(publishedOn) }),
  }));
  const latest = options[0]?.value;
  return (
    <Picker
      label={t('report.version')}
      value={standing.is === 'draft' ? 'draf' : String(standing.version)}
      options={[...options, { value: 'draf', label: t('report.versions.draft') }]}
      onPick={(value) => change({ versi: value === latest ? undefined : value, angka: undefined })}
    />
  );
};
