import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { IndexIndicatorsDocument, type IndexIndicatorsQuery } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { LongList } from '../ui/LongList';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { IndicatorRow } from './IndicatorRow';
import { indicatorColumns } from './index-columns';
import { scoreText } from './index-text';
import { mostMissingFirst } from './indicator-order';
import { indicatorsFigure } from './indicators-figure';
import { useIndexAsked } from './useIndexAsked';

export type Indicators = IndexIndicatorsQuery['innovationIndex'];
type Aspect = 'SPD' | 'SID';

/** Every indicator of both sides: its weight, level, evidence, what it gives and what is missing. */
export const IndicatorPanels = () => {
  const { variables } = useIndexAsked();
  const answer = useAnswer(IndexIndicatorsDocument, variables);
  return (
    <div className="cols idx gap">
      {(['SPD', 'SID'] as const).map((aspect) => (
        <AspectPanel key={aspect} aspect={aspect} answer={answer} />
      ))}
    </div>
  );
};

interface Props {
  aspect: Aspect;
  answer: ReturnType<typeof useAnswer<IndexIndicatorsQuery, object>>;
}

const pointsOf = ({ recorded, assumed }: Indicators, aspect: Aspect): number | null => {
  const scores = assumed ?? recorded;
  return aspect === 'SPD' ? scores.spd : scores.sid;
};

const AspectPanel = ({ aspect, answer }: Props) => {
  const book = useWords();
  const { t, say } = book;
  const { variables } = useIndexAsked();
  const index = answer.data?.innovationIndex;
  const points = index ? pointsOf(index, aspect) : null;
  const name = t(`innovationIndex.aspect.${aspect}`);
  const maximum = aspect === 'SPD' ? index?.rule.spdMaximum : index?.rule.sidMaximum;
  return (
    <Panel
      anchor={aspect.toLowerCase()}
      title={
        index
          ? t(`innovationIndex.indicators.${points === null ? 'titleNone' : 'title'}`, {
              aspect: name,
              points: scoreText(points, book),
              maximum: scoreText(maximum ?? null, book),
            })
          : name
      }
      measure={
        index &&
        t('innovationIndex.indicators.measure', {
          place: say(index.government.name),
          year: String(index.rule.year),
        })
      }
      menu={index && <FigureMenu figure={indicatorsFigure(index, aspect, variables, book)} />}
    >
      <CardBody
        answer={answer}
        skeleton={<SkeletonLines heights={Array.from({ length: 6 }, () => 100)} />}
      >
        {({ innovationIndex }) => <Rows index={innovationIndex} aspect={aspect} />}
      </CardBody>
    </Panel>
  );
};

const Rows = ({ index, aspect }: { index: Indicators; aspect: Aspect }) => {
  const book = useWords();
  const rows = mostMissingFirst(index.indicators.filter((each) => each.aspect === aspect));
  // Why one length for all bars of a side: what they could give is what is compared.
  const longest = Math.max(...rows.map(({ given, open }) => (given ?? 0) + (open ?? 0)), 0);
  return (
    <>
      <div className="indicators">
        <LongList>
          {rows.map((indicator) => (
            <IndicatorRow
              key={indicator.code}
              indicator={indicator}
              index={index}
              longest={longest}
            />
          ))}
        </LongList>
      </div>
      <TableBehind
        name={`${book.t('innovationIndex.indicators.table')}, ${aspect}`}
        file={`indikator-${aspect.toLowerCase()}-${index.rule.year}.csv`}
        columns={indicatorColumns(book)}
        rows={rows}
        keyOf={({ code }) => code}
      />
    </>
  );
};
