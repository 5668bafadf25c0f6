import { useAnswer } from '../apollo/useAnswer';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import { useFormats } from '../format/useFormats';
import { YearSoFarDocument } from '../gql/graphql';
import { useWords } from '../words/useWords';
import { type YearSoFar as Days, yearSoFar } from './compared-days';

/** What the running part of the year brought, beside the same days of the other year. */
export const YearSoFar = ({ earlier, later }: { earlier: string; later: string }) => {
  const facts = useFacts();
  const days = facts ? yearSoFar(earlier, later, facts.firstDay) : null;
  return days && <Gain days={days} />;
};

const Gain = ({ days }: { days: Days }) => {
  const { t } = useWords();
  const { change, longDay, year } = useFormats();
  const { within, level } = useFilter();
  const { codes, ready } = useKinds();
  const { data } = useAnswer(YearSoFarDocument, { ...days, within, level, kinds: codes }, ready);
  if (!data) return null;
  return (
    <p className="yearsofar">
      <b>{t('compare.gain')}:</b>{' '}
      {t('compare.gainText', {
        later: change(data.later.states.covered - data.laterStart.states.covered),
        laterDay: longDay(data.later.asOf),
        earlier: change(data.earlier.states.covered - data.earlierStart.states.covered),
        earlierDay: longDay(data.earlier.asOf),
        earlierYear: year(data.earlier.asOf),
      })}
    </p>
  );
};
