import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import type { Figure } from '../figure/figure';
import { keepScope, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { InnovationTotalsDocument, type InnovationTotalsQuery } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { useWords } from '../words/useWords';
import { adoptionFigure, innovationFigure, measuredFigure } from './innovation-figures';
import './innovation.css';

type Totals = InnovationTotalsQuery['innovationTotals'];

/** Four counts; the one nobody has recorded says so and is not a zero. */
export const InnovationTotals = () => {
  const { t } = useWords();
  const { asOf, within } = useFilter();
  const answer = useAnswer(InnovationTotalsDocument, { asOf, within });
  return (
    <section className="factsrow" id="inovasi" aria-label={t('totals.region')}>
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[104]} />}>
        {({ innovationTotals }) => <Facts totals={innovationTotals} />}
      </CardBody>
    </section>
  );
};

const Facts = ({ totals }: { totals: Totals }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { stages, measured, adoptions, adoptionsRecorded, recognised } = totals;
  const stopped =
    stages.stopped > 0 ? `, ${t('totals.stopped', { stopped: count(stages.stopped) })}` : '';
  const adopted = adoptionsRecorded && adoptions !== null;
  const { within } = useFilter();
  const asked = { asOf: totals.asOf, within };
  return (
    <div className="facts">
      <Fact
        name={t('totals.recorded')}
        value={count(totals.recorded)}
        text={`${t('totals.stages', {
          implementation: count(stages.implementation),
          trial: count(stages.trial),
          initiative: count(stages.initiative),
        })}${stopped}`}
        figure={innovationFigure('RECORDED', totals.recorded, t('totals.recorded'), asked, book)}
        list={{}}
      />
      <Fact
        name={t('totals.adopted')}
        value={adopted ? count(adoptions) : '–'}
        text={t(adopted ? 'totals.adoptedSome' : 'totals.adoptedNone')}
        figure={adoptionFigure(totals, asked, book)}
        list={adopted ? { diadopsi: 'ada', urut: '-diadopsi' } : 'adopsi'}
      />
      <Fact
        name={t('totals.measured')}
        value={count(measured.numerator)}
        unit={t('totals.of', { total: count(measured.denominator) })}
        text={t('totals.beforeAfter', { known: count(totals.beforeAfter) })}
        figure={measuredFigure(measured, t('totals.measured'), asked, book)}
        list={{ hasil: 'ada' }}
      />
      <Fact
        name={t('totals.recognised')}
        value={count(recognised)}
        unit={t('totals.recognisedUnit')}
        text={t('totals.recognisedText')}
        figure={innovationFigure('RECOGNISED', recognised, t('totals.recognised'), asked, book)}
        list={{ penghargaan: 'ada' }}
      />
    </div>
  );
};

interface FactProps {
  name: string;
  value: string;
  unit?: string;
  text: ReactNode;
  figure: Figure;
  /** What the list of innovations is narrowed to, so that it holds what is counted here; else the page that says why nothing is. */
  list: Search | 'adopsi';
}

const Fact = ({ name, value, unit, text, figure, list }: FactProps) => (
  <div>
    <div className="dt">
      <h2>
        <ListLink list={list}>{name}</ListLink>
      </h2>
      <FigureMenu figure={figure} />
    </div>
    <div className="dd">
      {value}
      {unit && <small> {unit}</small>}
    </div>
    <p>{text}</p>
  </div>
);

const ListLink = ({ list, children }: { list: FactProps['list']; children: ReactNode }) => {
  const { lang } = useWords();
  if (list === 'adopsi') {
    return (
      <Link to="/$lang/adopsi" params={{ lang }} search={keepScope}>
        {children}
      </Link>
    );
  }
  return (
    <Link
      to="/$lang/inovasi"
      params={{ lang }}
      search={(before: Search) => ({ ...keepScope(before), ...list })}
    >
      {children}
    </Link>
  );
};
