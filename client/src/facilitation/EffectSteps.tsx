import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import type { Effect } from './effect';

/** Came, proposed, applied: in the order of time, each agency once, each as long as its count. */
export const EffectSteps = ({ effect }: { effect: Effect }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { agenciesAttended, agenciesProposed, agenciesApplied, agenciesSilent } = effect;
  const whole = Math.max(1, agenciesAttended ?? 0);
  const steps = [
    { name: 'attended', value: agenciesAttended },
    { name: 'proposed', value: agenciesProposed },
    { name: 'applied', value: agenciesApplied },
  ] as const;
  return (
    <>
      <ol className="fsteps">
        {steps.map(({ name, value }) => (
          <li key={name}>
            <b className="num">{count(value ?? 0)}</b>
            <span className="b">{t(`facilitation.steps.${name}`)}</span>
            <span className="small muted">{t(`facilitation.steps.${name}Hint`)}</span>
            <span className="fbar" aria-hidden="true">
              <i style={{ '--v': ((value ?? 0) / whole) * 100 } as React.CSSProperties} />
            </span>
          </li>
        ))}
      </ol>
      <p className="small muted fafter">
        {t('facilitation.steps.silent', {
          count: agenciesSilent ?? 0,
          silent: count(agenciesSilent ?? 0),
        })}
      </p>
    </>
  );
};
