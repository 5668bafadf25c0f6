import { useAnswer } from '../apollo/useAnswer';
import { SeriesFrame } from '../charts/SeriesFrame';
import { FigureMenu } from '../figure/FigureMenu';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import {
  type AdopterRow_AdoptionFragment as Adoption,
  InnovationAdoptionsDocument,
  type InnovationAdoptionsQuery,
} from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { LongList } from '../ui/LongList';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { adoptersOverTime, appliedOn, inOrderOfUse } from './adopters';
import { adopterColumns, adoptersFigure, stepText } from './adopters-figure';

type Answered = NonNullable<InnovationAdoptionsQuery['innovation']>;

/** From so many adopters on, how they came to it is a shape and not a list. */
const fewestForChart = 5;

/** Who uses it: how many agencies, since when, and how far the others have come. */
export const InnovationAdopters = ({ code }: { code: string }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { asOf } = useFilter();
  const variables = { code, asOf };
  const answer = useAnswer(InnovationAdoptionsDocument, variables);
  const innovation = answer.data?.innovation;
  const adopters = innovation?.adopters ?? null;
  return (
    <Panel
      anchor="pengadopsi"
      title={
        adopters === null
          ? t(innovation ? 'innovation.adopters.none' : 'innovation.adopters.label')
          : t('innovation.adopters.title', { count: adopters, value: count(adopters) })
      }
      measure={t('innovation.adopters.measure')}
      menu={innovation && <FigureMenu figure={adoptersFigure(adopters, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[220, 48, 48, 48]} />}>
        {(data) => data.innovation && <Adopters innovation={data.innovation} />}
      </CardBody>
    </Panel>
  );
};

const Adopters = ({ innovation }: { innovation: Answered }) => {
  const book = useWords();
  const { t } = book;
  const recorded = useFacts()?.records.adoptions ?? 0;
  const { nodes, totalCount } = innovation.adoptions;
  if (totalCount === 0) {
    return (
      <HowToRecord
        what="adoptions"
        says={t(recorded === 0 ? 'innovation.adopters.notZero' : 'innovation.adopters.noneHere')}
      />
    );
  }
  return (
    <>
      {(innovation.adopters ?? 0) >= fewestForChart && <OverTime adoptions={nodes} />}
      <LongList anchor="pengadopsi">
        {inOrderOfUse(nodes).map((adoption) => (
          <AdopterItem key={adoption.code} adoption={adoption} />
        ))}
      </LongList>
      {totalCount > nodes.length && (
        <p className="small muted">
          {t('innovations.shown', { shown: nodes.length, total: totalCount })}
        </p>
      )}
      <TableBehind
        name={t('innovation.adopters.label')}
        file={`pengadopsi-${innovation.code}.csv`}
        columns={adopterColumns(book)}
        rows={nodes}
        total={totalCount}
        keyOf={(row) => row.code}
      />
    </>
  );
};

const OverTime = ({ adoptions }: { adoptions: readonly Adoption[] }) => {
  const { t } = useWords();
  const { count, day, month } = useFormats();
  const facts = useFacts();
  const { asOf } = useFilter();
  const points = adoptersOverTime(adoptions, asOf ?? facts?.today ?? '9999-12-31');
  const [first, last] = [points[0], points.at(-1)];
  const words = {
    title: t('innovation.adopters.label'),
    text: t('innovation.adopters.chartText', {
      from: first ? day(first.day) : '–',
      to: last ? day(last.day) : '–',
      last: count(last?.value ?? 0),
    }),
    start: '',
    target: '',
    value: count,
    month,
  };
  return (
    <SeriesFrame
      points={points}
      shape="steps"
      start={null}
      target={null}
      words={words}
      height={{ phone: 200, desk: 240 }}
    />
  );
};

const AdopterItem = ({ adoption }: { adoption: Adoption }) => {
  const book = useWords();
  const { adopter, alive, proof, source } = adoption;
  return (
    <li className={alive ? undefined : 'ended'}>
      <b>
        <AgencyLink agency={adopter} className="quietlink">
          {book.say(adopter.name)}
        </AgencyLink>
      </b>
      <span className={appliedOn(adoption) && alive ? undefined : 'muted'}>
        {stepText(adoption, book)}
      </span>
      <span className="muted">
        {proof && `${proof} · `}
        <SourceLink source={source} short />
      </span>
    </li>
  );
};
