import { Link, useParams } from '@tanstack/react-router';
import { useAnswer } from '../apollo/useAnswer';
import { keepScope } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { InnovationProfileDocument, type InnovationProfileQuery } from '../gql/graphql';
import { EachAlone } from '../ui/Alone';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { InnovationAbout } from './InnovationAbout';
import { InnovationAdopters } from './InnovationAdopters';
import { InnovationAwards } from './InnovationAwards';
import { InnovationEvidence } from './InnovationEvidence';
import { InnovationHead } from './InnovationHead';
import { InnovationJourney } from './InnovationJourney';
import { InnovationOutcomes } from './InnovationOutcomes';
import { InnovationTrail } from './InnovationTrail';
import './profile.css';

export type Profile = NonNullable<InnovationProfileQuery['innovation']>;

/** One innovation: does it work, and who uses it? */
export const InnovationPage = () => {
  const { kode = '' } = useParams({ strict: false });
  return (
    <>
      <Crumb />
      {/* Why the key: the page of one innovation must not wait under the name of the one before. */}
      <ProfileCard key={kode} code={kode} />
    </>
  );
};

const Crumb = () => {
  const { t, lang } = useWords();
  return (
    <nav aria-label={t('page.innovations')} className="no-print">
      <Link className="crumb" to="/$lang/inovasi" params={{ lang }} search={keepScope}>
        <Icon name="left" size={16} />
        {t('page.innovations')}
      </Link>
    </nav>
  );
};

const ProfileCard = ({ code }: { code: string }) => {
  const { asOf } = useFilter();
  const answer = useAnswer(InnovationProfileDocument, { code, asOf });
  return (
    <CardBody answer={answer} skeleton={<SkeletonLines heights={[76, 56, 36, 320, 320]} />}>
      {({ innovation }) =>
        innovation ? <ProfileBody profile={innovation} code={code} /> : <NotFound code={code} />
      }
    </CardBody>
  );
};

/** `code` is how the address names it, with its government where several hold the same. */
const ProfileBody = ({ profile, code }: { profile: Profile; code: string }) => {
  const { say } = useWords();
  useTitle(say(profile.title));
  return (
    <EachAlone>
      <InnovationHead profile={profile} />
      <div className="cols iparts">
        <div className="stack">
          <EachAlone>
            <InnovationOutcomes profile={profile} code={code} />
            <InnovationEvidence code={code} />
          </EachAlone>
        </div>
        <div className="stack">
          <EachAlone>
            <InnovationAdopters code={code} />
            <InnovationJourney profile={profile} />
            <InnovationAwards profile={profile} />
            <InnovationAbout profile={profile} />
          </EachAlone>
        </div>
      </div>
      <InnovationTrail code={code} />
    </EachAlone>
  );
};

const NotFound = ({ code }: { code: string }) => {
  const { t, lang } = useWords();
  useTitle(code);
  return (
    <div className="missing">
      <h1 className="h1 s">{t('innovation.notFound', { code })}</h1>
      <p className="lead muted">{t('innovation.notFoundHint')}</p>
      <Link className="btn pri" to="/$lang/inovasi" params={{ lang }} search={keepScope}>
        {t('innovation.toList')}
      </Link>
    </div>
  );
};
