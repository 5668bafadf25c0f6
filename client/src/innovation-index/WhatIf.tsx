import { useAnswer } from '../apollo/useAnswer';
import type { Assumption } from '../filter/index-search';
import { IndexIndicatorsDocument, type IndexScoreQuery } from '../gql/graphql';
import { type Answer, CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { useWords, type Wordbook } from '../words/useWords';
import { AssumeForm } from './AssumeForm';
import { changeText, type Index, scoreText } from './index-text';
import { useIndexAsked } from './useIndexAsked';
import { useSubjectNames } from './useSubjects';

const titleOf = (index: Index | undefined, count: number, book: Wordbook): string => {
  const { t, say } = book;
  const after = index?.assumed;
  if (!index || count === 0 || !after) return t('innovationIndex.whatIf.title');
  if (after.index === null) return t('innovationIndex.whatIf.unknown', { count });
  return t('innovationIndex.whatIf.changed', {
    count,
    before: scoreText(index.recorded.index, book),
    after: scoreText(after.index, book),
    predicate: after.predicate ? say(after.predicate.name) : '–',
  });
};

/** What the index would be if some levels were reached; the server computes it. */
export const WhatIf = ({ answer }: { answer: Answer<IndexScoreQuery> }) => {
  const book = useWords();
  const { t } = book;
  const { assumptions, reset } = useIndexAsked();
  const title = titleOf(answer.data?.innovationIndex, assumptions.length, book);
  return (
    <Panel
      anchor="andai"
      className="whatif"
      title={title}
      measure={t('innovationIndex.whatIf.measure')}
    >
      {/* Why beside the title: a heading that is a status at once has no name of its own. */}
      <p role="status" className="sr">
        {assumptions.length > 0 && title}
      </p>
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[24, 140]} />}>
        {({ innovationIndex }) => (
          <>
            <Change index={innovationIndex} />
            <Assumed />
            {assumptions.length > 0 && (
              <button type="button" className="btn no-print" onClick={reset}>
                {t('innovationIndex.whatIf.reset')}
              </button>
            )}
            {innovationIndex.rule.complete && <AssumeForm />}
          </>
        )}
      </CardBody>
    </Panel>
  );
};

const Change = ({ index: { recorded, assumed } }: { index: Index }) => {
  const book = useWords();
  const { t } = book;
  if (!assumed) return null;
  const known = recorded.index !== null && assumed.index !== null;
  return (
    <p>
      {known && (
        <b>
          {t('innovationIndex.whatIf.change', {
            points: changeText((assumed.index ?? 0) - (recorded.index ?? 0), book),
          })}{' '}
        </b>
      )}
      {t('innovationIndex.whatIf.parts', {
        spd: scoreText(assumed.spd, book),
        sid: scoreText(assumed.sid, book),
        entered: scoreText(assumed.entered, book),
      })}{' '}
      {assumed.index === null && t('innovationIndex.whatIf.still')}
    </p>
  );
};

/** Every assumption by name, each with the way to take it back. */
const Assumed = () => {
  const { t, say } = useWords();
  const { assumptions, drop, variables } = useIndexAsked();
  const { data } = useAnswer(IndexIndicatorsDocument, variables);
  const nameOf = useSubjectNames(assumptions.flatMap(({ innovation }) => innovation ?? []));
  if (assumptions.length === 0) return null;
  const indicatorName = (code: string) => {
    const found = data?.innovationIndex.indicators.find((each) => each.code === code);
    return found ? `${code} ${say(found.name)}` : code;
  };
  const subjectName = ({ innovation, everyInnovation }: Assumption) => {
    if (everyInnovation) return t('innovationIndex.whatIf.of.every');
    if (innovation === null) return t('innovationIndex.whatIf.of.government');
    const name = nameOf(innovation);
    return name ? say(name) : innovation;
  };
  return (
    <ul className="assumedlist" aria-label={t('innovationIndex.whatIf.listed')}>
      {assumptions.map((assumption) => {
        const level = t('innovationIndex.whatIf.level', { level: assumption.level });
        const name = `${indicatorName(assumption.indicator)}, ${subjectName(assumption)}, ${level}`;
        return (
          <li key={name}>
            <span>{name}</span>
            <button
              type="button"
              className="btn icon no-print"
              aria-label={t('innovationIndex.whatIf.drop', { name })}
              onClick={() => drop(assumption)}
            >
              <Icon name="close" size={20} />
            </button>
          </li>
        );
      })}
    </ul>
  );
};
