import { useFormats } from '../format/useFormats';
import { StateMark } from '../marks/StateMark';
import { statePrecision } from '../marks/without-since';
import { AgencyLink } from '../ui/AgencyLink';
import { CopyLink } from '../ui/CopyLink';
import { GovernmentName } from '../ui/GovernmentName';
import { Icon } from '../ui/Icon';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';

/** Name, state since when, and what kind of agency it is. */
export const AgencyHead = ({ profile }: { profile: Profile }) => {
  const { t, say } = useWords();
  const { agency, standing } = profile;
  return (
    <div className="hd2">
      <h1 className="h1 s">{say(agency.name)}</h1>
      <div className="meta">
        {standing && <StateSince standing={standing} validFrom={agency.validFrom} />}
        <span className="muted">
          {[say(agency.kind.name), agency.shortName].filter(Boolean).join(' · ')}
        </span>
        <GovernmentName code={agency.government} className="muted" always />
        <AgencyLife profile={profile} />
        <span className="push acts no-print">
          <CopyLink />
          <button type="button" className="btn" onClick={() => window.print()}>
            <Icon name="print" />
            {t('agency.print')}
          </button>
        </span>
      </div>
      <p className="small muted">
        {agency.parent && agency.parent.code !== agency.government && (
          <>
            {t('agency.within')}{' '}
            <AgencyLink agency={agency.parent}>{say(agency.parent.name)}</AgencyLink>
            {' · '}
          </>
        )}
        <SourceLink source={agency.source} />
      </p>
    </div>
  );
};

interface StateSinceProps {
  standing: NonNullable<Profile['standing']>;
  validFrom: Profile['agency']['validFrom'];
}

const StateSince = ({ standing, validFrom }: StateSinceProps) => {
  const { t } = useWords();
  const { dated } = useFormats();
  const { state, since, dateBasis } = standing;
  const day = since && dated(since, statePrecision({ since, dateBasis, validFrom }));
  return (
    <span className="st">
      <StateMark state={state} size={18} />
      <b>{t(`state.${state}`)}</b>
      <span className="muted">{day ? t('agency.since', { day }) : t('agency.sinceUnknown')}</span>
    </span>
  );
};

/** From when to when it exists, what it was called, how large it is: only what is known. */
const AgencyLife = ({ profile }: { profile: Profile }) => {
  const { t } = useWords();
  const { dated, value, count } = useFormats();
  const { validFrom, validTo, formerNames, areaKm2, wardsTotal } = profile.agency;
  const known = [
    validFrom && t('agency.founded', { day: dated(validFrom.day, validFrom.precision) }),
    validTo && t('agency.endedOn', { day: dated(validTo.day, validTo.precision) }),
    formerNames.length > 0 && t('agency.formerly', { names: formerNames.join(', ') }),
    areaKm2 !== null && t('agency.area', { value: value(areaKm2) }),
    wardsTotal !== null && t('agency.wards', { value: count(wardsTotal) }),
  ].filter((text) => typeof text === 'string');
  return known.map((text) => (
    <span key={text} className="muted">
      {text}
    </span>
  ));
};
