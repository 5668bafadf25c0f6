import { Link } from '@tanstack/react-router';
import { useAnswer } from '../apollo/useAnswer';
import { keepScope } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { IndexRulesDocument, type IndexRulesQuery } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { useWords } from '../words/useWords';

/** By which rules the regional innovation index is simulated; its weights stand on the page Indeks. */
export const IndexRules = () => {
  const { asOf, within } = useFilter();
  const answer = useAnswer(IndexRulesDocument, { asOf, within });
  return (
    <CardBody answer={answer} skeleton={<SkeletonLines heights={[28, 120]} />}>
      {({ innovationIndex }) => <Rules index={innovationIndex} />}
    </CardBody>
  );
};

const Rules = ({ index }: { index: IndexRulesQuery['innovationIndex'] }) => {
  const { t, say, lang } = useWords();
  const { count, value } = useFormats();
  const { rule, predicates, years } = index;
  const bounds = predicates.map(({ name, lowerBound }) =>
    t('method.rules.bound', { name: say(name), bound: value(lowerBound) }),
  );
  return (
    <article className="ruleset">
      <h3>{t('method.rules.index', { year: String(rule.year) })}</h3>
      <ul className="plain">
        {rule.complete && (
          <li>
            {t('method.rules.indexPoints', {
              spd: value(rule.spdMaximum),
              sid: value(rule.sidMaximum),
            })}
          </li>
        )}
        {rule.leastDivisor !== null && (
          <li>{t('method.rules.indexDivisor', { divisor: count(rule.leastDivisor) })}</li>
        )}
        {rule.affairsNeeded !== null && (
          <li>{t('method.rules.indexAffairs', { affairs: count(rule.affairsNeeded) })}</li>
        )}
        {bounds.length > 0 && (
          <li>{t('method.rules.indexBounds', { bounds: bounds.join(', ') })}</li>
        )}
        <li>{t('method.rules.indexYears', { years: years.join(', ') })}</li>
      </ul>
      {rule.note && <p className="small">{say(rule.note)}</p>}
      <Link className="more" to="/$lang/indeks" params={{ lang }} search={keepScope} hash="spd">
        {t('method.rules.indexLink')}
      </Link>
    </article>
  );
};
