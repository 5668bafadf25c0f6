import { paceText } from '../figure/pace';
import { shareOf } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import type { WallQuery } from '../gql/graphql';
import { BlockBar } from '../marks/BlockBar';
import { StateMark } from '../marks/StateMark';
import { countOf, states } from '../marks/states';
import { useWords } from '../words/useWords';

type Coverage = WallQuery['coverage'];

/** Are we on course? */
export const CoverageSlide = ({ coverage }: { coverage: Coverage }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { eligible, states: counts, rate } = coverage;
  const share = shareOf(rate, book);
  const parts = { covered: count(counts.covered), eligible: count(eligible) };
  const isComplete = counts.covered === eligible;
  return (
    <>
      <h1>
        {eligible === 0
          ? t('headline.empty')
          : t(isComplete ? 'headline.complete' : 'headline.text', parts)}
        {share !== null && <span className="w"> ({share})</span>}
      </h1>
      <BlockBar counts={counts} />
      <ul className="wall-states">
        {states.map((state) => (
          <li key={state}>
            <StateMark state={state} />
            <b>{count(countOf(counts, state))}</b>
            <span>{t(`state.${state}`)}</span>
          </li>
        ))}
      </ul>
      <Pace coverage={coverage} />
    </>
  );
};

const Pace = ({ coverage }: { coverage: Coverage }) => {
  const book = useWords();
  const text = paceText(coverage, book);
  return (
    <p className="wall-pace">
      {text.missing && <b>{text.missing} </b>}
      {text.facts && <>{text.facts} </>}
      {text.verdict && <b>{text.verdict}</b>}
      {text.reason} {coverage.target?.isExample && <span>{book.t('headline.exampleTarget')}</span>}
    </p>
  );
};
