import { Link, useParams } from '@tanstack/react-router';
import { useAnswer } from '../apollo/useAnswer';
import type { Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { AgencyProfileDocument, type AgencyProfileQuery } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { AgencyHead } from './AgencyHead';
import { AgencyHistory } from './AgencyHistory';
import { AgencyInnovations } from './AgencyInnovations';
import { AgencyPeers } from './AgencyPeers';
import { AgencyRecords } from './AgencyRecords';
import { AgencyUnits } from './AgencyUnits';
import { NextStep } from './NextStep';
import './agency.css';
import './profile.css';

export type Profile = NonNullable<AgencyProfileQuery['agency']>;

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
  const answer = useAnswer(AgencyProfileDocument, { code, asOf, level });
  return (
    <CardBody answer={answer} skeleton={<SkeletonLines heights={[76, 36, 230, 160, 320]} />}>
      {({ agency }) =>
        agency ? (
          <ProfileBody profile={agency} />
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
        search={(before: Search) => ({ per: before.per, tingkat: before.tingkat })}
      >
        <Icon name="left" size={16} />
        {t('agency.back')}
      </Link>
    </nav>
  );
};

const ProfileBody = ({ profile }: { profile: Profile }) => {
  const { say } = useWords();
  useTitle(profile.agency.shortName ?? say(profile.agency.name));
  return (
    <>
      <AgencyHead profile={profile} />
      <div className="cols top2">
        <NextStep profile={profile} />
        <AgencyPeers profile={profile} />
      </div>
      <div className="cols low2">
        <AgencyInnovations profile={profile} />
        <AgencyHistory profile={profile} />
        <AgencyRecords profile={profile} />
      </div>
      <AgencyUnits profile={profile} />
    </>
  );
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
