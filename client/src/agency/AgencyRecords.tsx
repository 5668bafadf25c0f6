import { FigureMenu } from '../figure/FigureMenu';
import { useFormats } from '../format/useFormats';
import { InnovationLink } from '../ui/InnovationLink';
import { LongList } from '../ui/LongList';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';
import { RecordItem } from './RecordItem';
import { facilitationsFigure, recognitionsFigure } from './record-figures';

type Facilitation = Profile['facilitations'][number];
type Recognition = Profile['recognitions'][number];

/** Awards of the agency and of its innovations. */
export const AgencyRecognitions = ({ profile }: { profile: Profile }) => {
  const book = useWords();
  const { t } = book;
  const { recognitions, innovations } = profile;
  const { count } = useFormats();
  if (recognitions.length === 0) return null;
  const total = { count: recognitions.length, value: count(recognitions.length) };
  return (
    <Panel
      anchor="penghargaan"
      title={t('profile.recognitions.title', total)}
      measure={t('profile.recognitions.measure')}
      menu={<FigureMenu figure={recognitionsFigure(profile, book)} />}
    >
      <LongList anchor="penghargaan">
        {recognitions.map((each) => (
          <RecognitionItem
            key={each.code}
            recognition={each}
            innovation={innovations.find(({ code }) => code === each.innovation)}
          />
        ))}
      </LongList>
    </Panel>
  );
};

interface RecognitionProps {
  recognition: Recognition;
  innovation: Profile['innovations'][number] | undefined;
}

const RecognitionItem = ({ recognition, innovation }: RecognitionProps) => {
  const { t, say } = useWords();
  const { day } = useFormats();
  const { rank, tier, year, awardedOn } = recognition;
  return (
    <RecordItem
      name={say(recognition.name)}
      detail={[
        rank === null ? tier : t('news.rank', { rank }),
        awardedOn ? day(awardedOn) : year && String(year),
      ].map((each) => each || null)}
      source={recognition.source}
    >
      {innovation && (
        <span>
          <InnovationLink innovation={innovation}>{say(innovation.title)}</InnovationLink>
        </span>
      )}
    </RecordItem>
  );
};

/** The coaching that it is known to have attended. */
export const AgencyFacilitations = ({ profile }: { profile: Profile }) => {
  const book = useWords();
  const { t } = book;
  const { facilitations } = profile;
  const { count } = useFormats();
  if (facilitations.length === 0) return null;
  const total = { count: facilitations.length, value: count(facilitations.length) };
  return (
    <Panel
      anchor="pendampingan"
      title={t('profile.attended.title', total)}
      measure={t('profile.attended.measure')}
      menu={<FigureMenu figure={facilitationsFigure(profile, book)} />}
    >
      <LongList anchor="pendampingan">
        {facilitations.map((each) => (
          <FacilitationItem key={each.code} facilitation={each} />
        ))}
      </LongList>
    </Panel>
  );
};

const FacilitationItem = ({ facilitation }: { facilitation: Facilitation }) => {
  const { t, say } = useWords();
  const { dated, count } = useFormats();
  const { heldOn, kind, organiser, place, resourcePerson, people } = facilitation;
  const kinds = t('agency.facilitationKind', { returnObjects: true }) as Record<string, string>;
  return (
    <RecordItem
      name={say(facilitation.name)}
      detail={[
        dated(heldOn.day, heldOn.precision),
        kinds[kind] ?? kind,
        organiser,
        place,
        resourcePerson,
        people !== null && t('agency.people', { count: people, value: count(people) }),
      ]}
      source={facilitation.source}
    />
  );
};
