import { useFormats } from '../format/useFormats';
import { withoutSince } from '../marks/without-since';
import { PromiseText } from '../ui/PromiseText';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';
import { innovationsText, nextStep } from './standing-text';
import { WhereItWent } from './WhereItWent';

/** What to do next, on the only tinted ground of the page. */
export const NextStep = ({ profile }: { profile: Profile }) => {
  const book = useWords();
  const { t } = book;
  const { count, dated } = useFormats();
  const { standing, agency } = profile;
  if (!standing) return <WhereItWent profile={profile} />;
  const { daysWithout, commitment } = standing;
  const since = withoutSince({ ...standing, agency });
  return (
    <section className="next" aria-labelledby="langkah">
      <h2 id="langkah">{t('agency.next.title')}</h2>
      <p className="ask">{nextStep(standing, profile.reports, book)}</p>
      <dl className="kv">
        {standing.state !== 'COVERED' && (
          <div>
            <dt>{t('agency.next.days')}</dt>
            <dd>
              {daysWithout === null
                ? t('agency.next.daysUnknown')
                : t('push.days', { count: daysWithout, value: count(daysWithout) })}
              {since && !since.isExact && (
                <small className="muted">
                  {' '}
                  {t('list.aboutSince', { day: dated(since.day, since.precision) })}
                </small>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('agency.next.counting')}</dt>
          <dd>{innovationsText(standing, book)}</dd>
        </div>
        <div>
          <dt>{t('agency.next.promise')}</dt>
          <dd>{commitment ? <PromiseText {...commitment} /> : t('push.noPromise')}</dd>
        </div>
      </dl>
    </section>
  );
};
