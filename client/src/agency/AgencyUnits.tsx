import { useFormats } from '../format/useFormats';
import { StateLabel } from '../marks/StateMark';
import { AgencyLink } from '../ui/AgencyLink';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';
import { innovationsText } from './standing-text';

/** The listed units directly below it, each judged by what it owns itself. */
export const AgencyUnits = ({ profile }: { profile: Profile }) => {
  const book = useWords();
  const { t, say } = book;
  const { count } = useFormats();
  const { units } = profile;
  if (units.length === 0) return null;
  return (
    <div className="gap">
      <Panel
        anchor="unit"
        title={t('agency.units.title', { count: units.length, value: count(units.length) })}
        measure={t('agency.units.measure')}
      >
        <ul className="unitlist">
          {units.map((unit) => (
            <li key={unit.agency.code} className="hit">
              <AgencyLink agency={unit.agency} asUnit className="hit-a">
                {say(unit.agency.name)}
              </AgencyLink>
              <span className="small unitstate">
                <StateLabel state={unit.state} />
                {unit.recorded > 0 && (
                  <span className="muted">
                    {t('agency.innovations.title')} {innovationsText(unit, book)}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
};
