import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { useFormats } from '../format/useFormats';
import {
  type IndexGaps_GapFragment as Gap,
  IndexGapsDocument,
  type IndexGapsQuery,
  IndexScoreDocument,
} from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { Arrowed } from '../ui/Arrowed';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { InnovationLink } from '../ui/InnovationLink';
import { Panel } from '../ui/Panel';
import { useWords, type Wordbook } from '../words/useWords';
import { gapKey, gapsFigure, stepText } from './gaps-figure';
import { gapColumns } from './index-columns';
import { scoreText } from './index-text';
import { useIndexAsked } from './useIndexAsked';

type Gaps = IndexGapsQuery['innovationIndex'];

/** As many steps as the table holds, and as many of them as the list shows. */
const asked = 100;
const listed = 6;

const titleOf = ({ gapCount, gaps }: Gaps, steps: string, book: Wordbook): string => {
  const [first] = gaps;
  if (!first) return book.t('innovationIndex.gaps.titleNone');
  const gain = scoreText(first.gain, book);
  return book.t('innovationIndex.gaps.title', { count: gapCount, steps, gain });
};

/** What is missing: which step gives how many points, and what has to be shown for it. */
export const IndexGaps = () => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { variables } = useIndexAsked();
  const score = useAnswer(IndexScoreDocument, variables).data?.innovationIndex;
  const known = score && (score.assumed ?? score.recorded).index !== null;
  const all = { ...variables, first: asked };
  const answer = useAnswer(IndexGapsDocument, all);
  const index = answer.data?.innovationIndex;
  return (
    <Panel
      anchor="kurang"
      title={index ? titleOf(index, count(index.gapCount), book) : t('innovationIndex.gaps.label')}
      measure={t('innovationIndex.gaps.measure')}
      menu={index && <FigureMenu figure={gapsFigure(index, all, book)} />}
    >
      <CardBody
        answer={answer}
        skeleton={<SkeletonLines heights={Array.from({ length: listed }, () => 76)} />}
      >
        {({ innovationIndex }) => <Steps index={innovationIndex} notYet={known === false} />}
      </CardBody>
    </Panel>
  );
};

interface StepsProps {
  index: Gaps;
  /** One side has no level on record, so a step alone makes no index. */
  notYet: boolean;
}

const Steps = ({ index: { gaps, gapCount, rule }, notYet }: StepsProps) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  if (!rule.complete) return null;
  return (
    <>
      {notYet && gaps.length > 0 && <p className="note">{t('innovationIndex.gaps.notYet')}</p>}
      <ol className="steps">
        {gaps.slice(0, listed).map((gap) => (
          <Step key={gapKey(gap)} gap={gap} />
        ))}
      </ol>
      <p className="small muted">
        {t('innovationIndex.gaps.shown', {
          shown: count(Math.min(listed, gaps.length)),
          total: count(gapCount),
        })}{' '}
        {t('innovationIndex.gaps.noNone')}
      </p>
      <TableBehind
        name={t('innovationIndex.gaps.label')}
        file="indeks-kurang.csv"
        columns={gapColumns(book)}
        rows={gaps}
        total={gapCount}
        keyOf={gapKey}
      />
    </>
  );
};

const Step = ({ gap }: { gap: Gap }) => {
  const book = useWords();
  const { t, say } = book;
  const { assume, full } = useIndexAsked();
  const { indicator, name, innovation, nextLevel, asks, gain } = gap;
  const put = () =>
    assume({
      indicator,
      innovation: innovation?.code ?? null,
      everyInnovation: false,
      level: nextLevel,
    });
  return (
    <li>
      <div className="indname">
        <b>{say(name)}</b>
        <span className="muted">
          {indicator} ·{' '}
          {innovation ? (
            <InnovationLink innovation={innovation}>{say(innovation.title)}</InnovationLink>
          ) : (
            t('innovationIndex.gaps.ofGovernment')
          )}
        </span>
      </div>
      <span className="stepgain num">
        {t('innovationIndex.gaps.gain', { gain: scoreText(gain, book) })}
      </span>
      <p className="indstand">
        <Arrowed text={stepText(gap, book)} />
        {asks && `. ${t('innovationIndex.gaps.asks', { asks: say(asks) })}`}
      </p>
      <button
        type="button"
        className="btn no-print"
        onClick={put}
        aria-disabled={full}
        aria-label={t('innovationIndex.gaps.assumeName', {
          name: `${indicator} ${say(name)}${innovation ? `, ${say(innovation.title)}` : ''}`,
          level: nextLevel,
        })}
      >
        {t('innovationIndex.gaps.assume')}
      </button>
    </li>
  );
};
