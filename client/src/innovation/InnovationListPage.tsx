import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { OpenQuery } from '../figure/OpenQuery';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { InnovationSummaryDocument, type InnovationSummaryQuery } from '../gql/graphql';
import { CardBody } from '../ui/CardBody';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { InnovationBars } from './InnovationBars';
import { InnovationFilters } from './InnovationFilters';
import { InnovationList } from './InnovationList';
import { innovationFigure } from './innovation-figures';
import './list.css';

export type Summary = InnovationSummaryQuery['innovationTotals'];

/** Inovasi: what exists to copy? */
export const InnovationListPage = () => {
  const { t } = useWords();
  const { asOf, within } = useFilter();
  const variables = { asOf, within };
  useTitle(t('page.innovations'));
  const answer = useAnswer(InnovationSummaryDocument, variables);
  return (
    <>
      <CardBody answer={answer} skeleton={<TopSkeleton />}>
        {({ innovationTotals }) => (
          <>
            <ListTitle summary={innovationTotals} />
            <div className="withquery">
              <InnovationBars summary={innovationTotals} />
              <OpenQuery
                document={InnovationSummaryDocument}
                variables={variables}
                label={t('page.innovations')}
              />
            </div>
          </>
        )}
      </CardBody>
      <InnovationFilters />
      <InnovationList />
    </>
  );
};

const ListTitle = ({ summary }: { summary: Summary }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { within } = useFilter();
  const { recorded, counting, stages, asOf } = summary;
  const title =
    recorded === 0
      ? t('innovations.titleNone')
      : t('innovations.title', {
          count: recorded,
          recorded: count(recorded),
          implementation: count(stages.implementation),
        });
  return (
    <div className="hd" id="tercatat">
      <div>
        <h1 className="h1 s">{title}</h1>
        <p className="lead muted">
          {t('innovations.lead', { count: counting, counting: count(counting) })}
        </p>
      </div>
      <FigureMenu
        figure={innovationFigure(
          'RECORDED',
          recorded,
          t('totals.recorded'),
          { asOf, within },
          book,
        )}
      />
    </div>
  );
};

const TopSkeleton = () => (
  <div className="skeleton hd" aria-hidden="true">
    <i className="sk-title" />
    <i className="sk-lead" />
    <i className="sk-bars" />
  </div>
);
