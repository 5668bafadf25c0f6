import { Link } from '@tanstack/react-router';
import type { Search } from '../filter/search';
import { useFormats } from '../format/useFormats';
import { AgencyLink } from '../ui/AgencyLink';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import type { Profile } from './AgencyPage';

/** In place of the next step, where an agency is not counted: why, and where to go on. */
export const WhereItWent = ({ profile }: { profile: Profile }) => {
  const { t } = useWords();
  const { longDay, dated } = useFormats();
  const { agency, notEligible, asOf } = profile;
  const ended = notEligible === 'NO_LONGER_VALID' && agency.validTo;
  return (
    <section className="next" aria-labelledby="langkah">
      <h2 id="langkah">{t('agency.next.title')}</h2>
      <p className="ask">
        {ended
          ? t('profile.ended', { day: dated(ended.day, ended.precision) })
          : t(`agency.notEligible.${notEligible ?? 'OTHER'}`, { day: longDay(asOf) })}
      </p>
      {ended ? <Successors profile={profile} /> : <Above profile={profile} />}
    </section>
  );
};

const Successors = ({ profile: { successors } }: { profile: Profile }) => {
  const { t, say } = useWords();
  if (successors.length === 0) return <p>{t('profile.noSuccessor')}</p>;
  return (
    <div className="goon">
      <p className="muted">{t('profile.continuedBy')}</p>
      {successors.map((successor) => (
        <AgencyLink key={successor.code} agency={successor} className="btn pri">
          <span>{say(successor.name)}</span>
          <Icon name="right" size={16} />
        </AgencyLink>
      ))}
    </div>
  );
};

/** A unit that counts only within another: the one above, and how it stands by itself. */
const Above = ({ profile: { agency, notEligible, level } }: { profile: Profile }) => {
  const { t, say, lang } = useWords();
  const { parent } = agency;
  if (notEligible !== 'KIND_NOT_COUNTED' || parent === null) return null;
  return (
    <div className="goon">
      <p className="muted">{t('profile.countsFor')}</p>
      <AgencyLink agency={parent} className="btn">
        <span>{say(parent.name)}</span>
        <Icon name="right" size={16} />
      </AgencyLink>
      {level === 'AGENCY' && agency.kind.code !== 'GOVERNMENT' && (
        <Link
          className="btn"
          to="."
          params={{ lang }}
          search={(before: Search): Search => ({ ...before, tingkat: 'unit' })}
        >
          {t('profile.asUnit')}
        </Link>
      )}
    </div>
  );
};
