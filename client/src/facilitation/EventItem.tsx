import { useFormats } from '../format/useFormats';
import { SourceLink } from '../ui/SourceLink';
import { inLanguage } from '../words/in-language';
import { useWords } from '../words/useWords';
import { EventAttendees } from './EventAttendees';
import { type EventRow, eventKindName } from './event-columns';

/** One event or paper: when, what, by whom, who was asked and who came, and where that is written. */
export const EventItem = ({ event }: { event: EventRow }) => {
  const book = useWords();
  const { t, say, lang } = book;
  const { dated } = useFormats();
  const { heldOn, organiser, resourcePerson, place, participantsNote } = event;
  const facts = [
    { name: 'organiser', value: organiser },
    { name: 'resourcePerson', value: resourcePerson },
    { name: 'place', value: place },
    { name: 'invited', value: participantsNote && inLanguage(participantsNote, lang) },
  ] as const;
  return (
    <li className="event">
      <p className="when">
        <span className="num">{dated(heldOn.day, heldOn.precision)}</span>
        <span className="muted">{eventKindName(event.kind, book)}</span>
      </p>
      <div>
        <h3>{say(event.name)}</h3>
        <p className="small muted efacts">
          {facts.map(
            ({ name, value }) =>
              value && (
                <span key={name}>
                  {t(`facilitation.column.${name}`)}: {value}
                </span>
              ),
          )}
        </p>
        <p className="small">
          <SourceLink source={event.source} />
        </p>
      </div>
      <EventAttendees event={event} />
    </li>
  );
};
