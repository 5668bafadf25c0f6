import { Link } from '@tanstack/react-router';
import { keepScope, type Search } from '../filter/search';
import { useFormats } from '../format/useFormats';
import { AgencyLink } from '../ui/AgencyLink';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { isGovernment, type Profile } from './profile';

/** In place of the next step, where an agency is not counted: why, and where to go on. */
export const WhereItWent = ({ profile }: { profile: Profile }) => {
  const { t } = useWords();
  const { notEligible } = profile;
  return (
    <section className="next" aria-labelledby="langkah">
      <h2 id="langkah">{t('agency.next.title')}</h2>
      <p className="ask">
        <Why profile={profile} />
      </p>
      {notEligible === 'NO_LONGER_VALID' && <Successors profile={profile} />}
      {notEligible === 'KIND_NOT_COUNTED' &&
        (isGovernment(profile) ? <ToOverview /> : <Above profile={profile} />)}
    </section>
  );
};

const Why = ({ profile }: { profile: Profile }) => {
  const { t } = useWords();
  const { longDay, dated } = useFormats();
  const { agency, notEligible, asOf } = profile;
  if (isGovernment(profile)) return t('profile.government');
  if (notEligible === 'NO_LONGER_VALID' && agency.validTo) {
    const { day, precision } = agency.validTo;
    return t('profile.ended', { day: dated(day, precision) });
  }
  return t(`agency.notEligible.${notEligible ?? 'OTHER'}`, { day: longDay(asOf) });
};

const ToOverview = () => {
  const { t, lang } = useWords();
  return (
    <div className="goon">
      <Link className="btn pri" to="/$lang/ringkasan" params={{ lang }} search={keepScope}>
        {t('page.toOverview')}
      </Link>
    </div>
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
const Above = ({ profile: { agency, level } }: { profile: Profile }) => {
  const { t, say, lang } = useWords();
  const { parent } = agency;
  if (parent === null) return null;
  return (
    <div className="goon">
      <p className="muted">{t('profile.countsFor')}</p>
      <AgencyLink agency={parent} className="btn">
        <span>{say(parent.name)}</span>
        <Icon name="right" size={16} />
      </AgencyLink>
      {level === 'AGENCY' && (
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
