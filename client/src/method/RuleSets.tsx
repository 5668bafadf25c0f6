import { useAnswer } from '../apollo/useAnswer';
import { useFilter } from '../filter/useFilter';
import { RuleSetsDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { useWords } from '../words/useWords';
import { RuleSetCard } from './RuleSetCard';

/** The rules in force and those before them, with what changed. */
export const RuleSets = () => {
  const { t } = useWords();
  const { asOf, within } = useFilter();
  const variables = { asOf, within };
  const answer = useAnswer(RuleSetsDocument, variables);
  return (
    <CardBody answer={answer} skeleton={<SkeletonLines heights={[28, 240]} />}>
      {({ ruleSets }) => (
        <>
          {ruleSets.map((rules) => (
            <RuleSetCard key={`${rules.government.code} ${rules.from}`} rules={rules} />
          ))}
          <p className="small muted">{t('method.rules.groups')}</p>
        </>
      )}
    </CardBody>
  );
};
