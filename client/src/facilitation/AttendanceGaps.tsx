import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { AgencyLink } from '../ui/AgencyLink';
import { LongList } from '../ui/LongList';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Effect } from './effect';
import { neverFigure } from './effect-figures';

/** Who to invite in person, and who to talk to: those that never came, and those that came and stayed silent. */
export const AttendanceGaps = ({ effect }: { effect: Effect }) => {
  const book = useWords();
  const { t, say } = book;
  const { count, day } = useFormats();
  const { asOf, within } = useFilter();
  const { neverAttended, absentees, silent, withinDays } = effect;
  if (neverAttended === null) return null;
  return (
    <Panel
      anchor="belum-pernah-hadir"
      title={t('facilitation.never.title', {
        count: neverAttended.numerator,
        never: count(neverAttended.numerator),
        all: count(neverAttended.denominator),
      })}
      measure={t('facilitation.never.measure')}
      menu={<FigureMenu figure={neverFigure(effect, { asOf, within }, book)} />}
    >
      {absentees.length > 0 && (
        <LongList>
          {absentees.map((agency) => (
            <li key={`${agency.government}/${agency.code}`}>
              <b>
                <AgencyLink agency={agency} className="quietlink">
                  {say(agency.name)}
                </AgencyLink>
              </b>
              <span className="muted">{say(agency.kind.name)}</span>
            </li>
          ))}
        </LongList>
      )}
      {silent.length > 0 && (
        <>
          <h3 className="fsub">
            {t('facilitation.silent.title', {
              count: silent.length,
              silent: count(silent.length),
              days: count(withinDays),
            })}
          </h3>
          <LongList>
            {silent.map(({ agency, events, lastAttendedOn }) => (
              <li key={`${agency.government}/${agency.code}`}>
                <b>
                  <AgencyLink agency={agency} className="quietlink">
                    {say(agency.name)}
                  </AgencyLink>
                </b>
                <span className="muted">
                  {t('facilitation.silent.detail', {
                    count: events,
                    events: count(events),
                    day: day(lastAttendedOn),
                  })}
                </span>
              </li>
            ))}
          </LongList>
        </>
      )}
    </Panel>
  );
};
