import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { HowToRecord } from '../ui/HowToRecord';
import { useWords } from '../words/useWords';
import { EffectSteps } from './EffectSteps';
import type { Effect } from './effect';
import { stepsFigure } from './effect-figures';

/** Who came and what they did afterwards; where nobody noted who came, that this is what is missing. */
export const EffectHeadline = ({ effect }: { effect: Effect }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { asOf, within } = useFilter();
  const { agenciesAttended, agenciesProposed, agenciesApplied, events, withinDays } = effect;
  if (agenciesAttended === null) return <NothingKnown effect={effect} />;
  return (
    <section className="fhead" id="sesudah" aria-labelledby="sesudah-judul">
      <div className="row">
        <h1 className="h1 s" id="sesudah-judul">
          {t('facilitation.effect.title', {
            count: agenciesAttended,
            attended: count(agenciesAttended),
            proposed: count(agenciesProposed ?? 0),
            applied: count(agenciesApplied ?? 0),
          })}
        </h1>
        <FigureMenu figure={stepsFigure(effect, { asOf, within }, book)} />
      </div>
      <p className="lead muted">
        {t('facilitation.effect.lead', {
          count: effect.eventsComplete,
          complete: count(effect.eventsComplete),
          events: count(events),
          days: withinDays,
        })}
      </p>
      <EffectSteps effect={effect} />
    </section>
  );
};

const NothingKnown = ({
  effect: { events, eventsWithAttendance, withinDays },
}: {
  effect: Effect;
}) => {
  const { t } = useWords();
  const { count } = useFormats();
  const noted = eventsWithAttendance > 0;
  return (
    <section className="fhead" id="sesudah" aria-labelledby="sesudah-judul">
      <h1 className="h1 s" id="sesudah-judul">
        {events === 0
          ? t('facilitation.effect.noEvents')
          : t(noted ? 'facilitation.effect.tooEarly' : 'facilitation.effect.notNoted', {
              count: events,
              events: count(events),
            })}
      </h1>
      <p className="lead muted">
        {t(noted ? 'facilitation.effect.tooEarlyLead' : 'facilitation.effect.notNotedLead', {
          days: withinDays,
        })}
      </p>
      {!noted && <HowToRecord what="attendance" />}
    </section>
  );
};
