import { useFormats } from '../format/useFormats';
import { AgencyLink } from '../ui/AgencyLink';
import { InnovationLink } from '../ui/InnovationLink';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { adopterText, type Line, lineStage } from './lines';

/** The same on a phone, one below the other. */
export const AdoptionCards = ({ rows }: { rows: readonly Line[] }) => (
  <ul className="records">
    {rows.map((row) => (
      <Card key={`${row.government}/${row.code}`} row={row} />
    ))}
  </ul>
);

const Card = ({ row }: { row: Line }) => {
  const book = useWords();
  const { t, say } = book;
  const { dated } = useFormats();
  const { innovation, origin, adopter, reachedOn, source } = row;
  return (
    <li>
      <b>
        <InnovationLink innovation={innovation} className="quietlink">
          {say(innovation.title)}
        </InnovationLink>
      </b>
      <span>
        {t('adoption.origin')}:{' '}
        {origin ? (
          <AgencyLink agency={origin} className="quietlink">
            {say(origin.name)}
          </AgencyLink>
        ) : (
          '–'
        )}
      </span>
      <span>
        {t('adoption.adopter')}:{' '}
        {adopter ? (
          <AgencyLink agency={adopter} className="quietlink">
            {adopterText(row, book)}
          </AgencyLink>
        ) : (
          adopterText(row, book)
        )}
      </span>
      <span className="muted">
        {lineStage(row, book)}
        {reachedOn && ` ${dated(reachedOn.day, reachedOn.precision)}`} ·{' '}
        <SourceLink source={source} />
      </span>
    </li>
  );
};
