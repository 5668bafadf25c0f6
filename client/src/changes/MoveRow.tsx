import { useFormats } from '../format/useFormats';
import { StateLabel } from '../marks/StateMark';
import { AgencyLink } from '../ui/AgencyLink';
import { Icon } from '../ui/Icon';
import { InnovationLink } from '../ui/InnovationLink';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { type Move, type Step, stepText } from './changes-text';

/** One agency that stands otherwise: from what, to what, since when, and by which record. */
export const MoveRow = ({ move }: { move: Move }) => {
  const { t, say } = useWords();
  const { longDay } = useFormats();
  return (
    <li>
      <div className="mv-h">
        <AgencyLink agency={move.agency} className="name">
          {say(move.agency.name)}
        </AgencyLink>
        <span className="mv-s small">
          {move.from ? (
            <StateLabel state={move.from} />
          ) : (
            <span className="muted">{t('changes.newly')}</span>
          )}
          <Icon name="arrow" size={16} />
          {move.to ? (
            <StateLabel state={move.to} />
          ) : (
            <span className="muted">{t('changes.gone')}</span>
          )}
        </span>
      </div>
      {move.steps.map((step) => (
        <StepText key={`${step.innovation}${step.to}`} step={step} day={longDay(move.on)} />
      ))}
      {move.steps.length === 0 && (
        <p className="small">
          {t(`changes.reason.${move.reason}`)} <span className="muted">{longDay(move.on)}</span>
          {move.report && (
            <>
              {' · '}
              <SourceLink source={move.report.source} short />
            </>
          )}
        </p>
      )}
    </li>
  );
};

const StepText = ({ step, day }: { step: Step; day: string }) => {
  const book = useWords();
  const { year } = useFormats();
  const { basis } = step;
  return (
    <p className="small">
      <InnovationLink innovation={{ code: step.innovation, government: step.government }}>
        {stepText(step, book)}
      </InnovationLink>{' '}
      <span className="muted">
        {basis === 'YEAR' ? year(step.on) : day}
        {basis !== 'EXACT' && ` (${book.t(`changes.basis.${basis}`)})`}
      </span>
      {' · '}
      <SourceLink source={step.source} short />
    </p>
  );
};
