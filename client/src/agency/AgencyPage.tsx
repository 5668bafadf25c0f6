import { Link, useLocation, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { keepScope, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { type AgencyFilter, AgencyProfileDocument } from '../gql/graphql';
import { EachAlone } from '../ui/Alone';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { AgencyAdoptions } from './AgencyAdoptions';
import { AgencyComparison } from './AgencyComparison';
import { AgencyHead } from './AgencyHead';
import { AgencyInnovations } from './AgencyInnovations';
import { AgencyMissing } from './AgencyMissing';
import { AgencyPeers } from './AgencyPeers';
import { AgencyCommitments, AgencyReports } from './AgencyPromises';
import { AgencyFacilitations, AgencyRecognitions } from './AgencyRecords';
import { AgencyRelations } from './AgencyRelations';
import { AgencySatisfaction } from './AgencySatisfaction';
import { AgencySources } from './AgencySources';
import { AgencyStates } from './AgencyStates';
import { AgencyUnits } from './AgencyUnits';
import { agencyFilter } from './agency-filter';
import { NextStep } from './NextStep';
import { isGovernment, type Profile } from './profile';
import './agency.css';
import './profile.css';
import './parts.css';

// Why lazy: it lies at the very end, and its rows are asked for after all others.
const AgencyTrail = lazy(async () => ({ default: (await import('./AgencyTrail')).AgencyTrail }));
// Why apart: only the page of an agency without an innovation shows it.
const ToCopy = lazy(async () => ({ default: (await import('./ToCopy')).ToCopy }));

/** One agency: what is known of it, and what next? */
export const AgencyPage = () => {
  const { kode = '' } = useParams({ strict: false });
  return (
    <>
      <Crumb />
      {/* Why the key: the page of one agency must not wait under the name of the one before. */}
      <ProfileCard key={kode} code={kode} />
    </>
  );
};

const ProfileCard = ({ code }: { code: string }) => {
  const { t } = useWords();
  const { asOf, level } = useFilter();
  const owner = agencyFilter(code);
  const answer = useAnswer(AgencyProfileDocument, { code, owner, asOf, level });
  return (
    <CardBody answer={answer} skeleton={<SkeletonLines heights={[76, 36, 230, 160, 320]} />}>
      {({ agency, given }) =>
        agency ? (
          <ProfileBody code={code} profile={agency} owner={owner} given={given.totalCount} />
        ) : (
          <NotFound code={code} title={t('agency.notFound', { code })} />
        )
      }
    </CardBody>
  );
};

const Crumb = () => {
  const { t, lang } = useWords();
  return (
    <nav aria-label={t('agency.back')} className="no-print">
      <Link
        className="crumb"
        to="/$lang/perangkat-daerah"
        params={{ lang }}
        search={(before: Search) => ({ ...keepScope(before), tingkat: before.tingkat })}
      >
        <Icon name="left" size={16} />
        {t('agency.back')}
      </Link>
    </nav>
  );
};

interface BodyProps {
  /** As the address names it. */
  code: string;
  profile: Profile;
  /** The agency, as lists of records are asked for it. */
  owner: AgencyFilter;
  /** How often others take over what it owns. */
  given: number;
}

/** The panel of what could be copied, while what draws it is fetched. */
const ToCopyFollows = () => {
  const { t } = useWords();
  return (
    <div className="gap">
      <Panel anchor="bisa-meniru" title={t('copy.title')} measure={t('copy.measure')}>
        <SkeletonLines heights={[150]} />
      </Panel>
    </div>
  );
};

const ProfileBody = ({ code, profile, owner, given }: BodyProps) => {
  const { say } = useWords();
  const { agency, standing } = profile;
  useTitle(agency.shortName ?? say(agency.name));
  useSectionOfAddress();
  return (
    <EachAlone>
      <AgencyHead profile={profile} />
      <div className="cols top2">
        <EachAlone>
          <NextStep profile={profile} />
          <AgencyPeers profile={profile} />
        </EachAlone>
      </div>
      {standing && <AgencyComparison code={code} kind={say(agency.kind.name)} />}
      {standing && standing.state !== 'COVERED' && (
        <Suspense fallback={<ToCopyFollows />}>
          <ToCopy code={code} />
        </Suspense>
      )}
      <div className="cols low2">
        <div className="stack">
          <EachAlone>
            {!isGovernment(profile) && <AgencyInnovations profile={profile} />}
            <AgencyRecognitions profile={profile} />
            {agency.taken.totalCount > 0 && <AgencyAdoptions owner={owner} way="taken" />}
          </EachAlone>
        </div>
        <div className="stack">
          <EachAlone>
            <AgencyStates profile={profile} />
            <AgencyFacilitations profile={profile} />
            <AgencySatisfaction profile={profile} />
            {given > 0 && <AgencyAdoptions owner={owner} way="given" />}
          </EachAlone>
        </div>
        <div className="stack">
          <EachAlone>
            <AgencyRelations profile={profile} />
            <AgencyCommitments profile={profile} />
            <AgencyReports profile={profile} />
            <Suspense fallback={<SkeletonLines heights={[60, 200]} />}>
              <AgencyTrail agency={owner} />
            </Suspense>
            <AgencySources profile={profile} />
          </EachAlone>
        </div>
      </div>
      {!isGovernment(profile) && (
        <div className="stack gap">
          <AgencyMissing profile={profile} given={given} />
        </div>
      )}
      <AgencyUnits profile={profile} />
    </EachAlone>
  );
};

/** Goes to the part that the address names once it is there: the parts come after the page. */
const useSectionOfAddress = () => {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView({ block: 'start' });
  }, [hash]);
};

const NotFound = ({ code, title }: { code: string; title: string }) => {
  const { t } = useWords();
  useTitle(code);
  return (
    <div className="hd2">
      <h1 className="h1 s">{title}</h1>
      <p className="lead muted">{t('agency.notFoundHint')}</p>
    </div>
  );
};
