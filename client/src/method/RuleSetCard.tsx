import type { ReactNode } from 'react';
import { useFormats } from '../format/useFormats';
import type { RuleSetCard_RulesFragment as Rules } from '../gql/graphql';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
);

/** One rule set: since when, what counts, how much is owed, and what it changed. */
export const RuleSetCard = ({ rules }: { rules: Rules }) => {
  const { t, say } = useWords();
  const { kinds, quota, stages, checks, reportHoldsMonths, kippMinimumAgeMonths, changes } = rules;
  return (
    <article className="ruleset">
      <h3>{say(rules.name)}</h3>
      <p className="muted small">
        <Validity rules={rules} />
      </p>
      <dl className="about">
        <Fact title={t('method.rules.setBy')}>{say(rules.government.name)}</Fact>
        <Fact title={t('method.rules.kinds')}>{kinds.map(({ name }) => say(name)).join(', ')}</Fact>
        <Fact title={t('method.rules.quota')}>{t('method.rules.quotaText', { count: quota })}</Fact>
        <Fact title={t('method.rules.stages')}>
          {stages.map((stage) => t(`agency.stage.${stage}`)).join(', ')}
        </Fact>
        <Fact title={t('method.rules.checks')}>
          {checks.map((check) => t(`innovation.checks.${check}`)).join(', ')}
        </Fact>
        <Fact title={t('method.rules.holds')}>
          {t('method.rules.holdsText', { count: reportHoldsMonths })}
        </Fact>
        <Fact title={t('method.rules.target')}>
          <Target rules={rules} />
        </Fact>
        <Fact title={t('method.rules.kipp')}>
          {kippMinimumAgeMonths === null
            ? t('method.rules.kippNone')
            : t('method.rules.kippText', { count: kippMinimumAgeMonths })}
        </Fact>
        <Fact title={t('method.rules.changed')}>
          {changes.length === 0
            ? t('method.rules.first')
            : changes.map((change) => t(`method.rules.change.${change}`)).join(', ')}
        </Fact>
        <Fact title={t('method.rules.source')}>
          <SourceLink source={rules.source} />
        </Fact>
      </dl>
      {rules.note && <p className="small">{say(rules.note)}</p>}
    </article>
  );
};

const Validity = ({ rules: { from, until, inForce, startIsAssumed } }: { rules: Rules }) => {
  const { t } = useWords();
  const { longDay } = useFormats();
  const said = { from: longDay(from), until: longDay(until ?? from) };
  const text = inForce
    ? t('method.rules.since', said)
    : t(until === null ? 'method.rules.later' : 'method.rules.earlier', said);
  return (
    <>
      {text}
      {startIsAssumed && `; ${t('method.rules.assumedStart')}`}
    </>
  );
};

const Target = ({ rules }: { rules: Rules }) => {
  const { t } = useWords();
  const { longDay, percent } = useFormats();
  const { targetRate, targetFrom, targetOn, targetIsExample } = rules;
  if (targetRate === null || targetOn === null) return <>{t('method.rules.noTarget')}</>;
  return (
    <>
      {t('method.rules.targetText', {
        rate: percent(targetRate),
        day: longDay(targetOn),
        from: longDay(targetFrom ?? rules.from),
      })}
      {targetIsExample && <b className="exampletarget">{t('method.rules.example')}</b>}
    </>
  );
};
