import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';

interface Props {
  dueOn: string;
  daysOverdue: number | null;
}

/** What an agency promised, and by how much it is late: the only thing shown in the colour of errors. */
export const PromiseText = ({ dueOn, daysOverdue }: Props) => {
  const { t } = useWords();
  const { day, count } = useFormats();
  if (daysOverdue !== null && daysOverdue > 0) {
    return (
      <span className="late">{t('push.late', { day: day(dueOn), days: count(daysOverdue) })}</span>
    );
  }
  return <span className="muted">{t('push.promise', { day: day(dueOn) })}</span>;
};
