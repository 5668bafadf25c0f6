import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { requirementOf } from '../filter/facilitation-search';
import { pagesOf } from '../filter/innovation-search';
import { useFilter } from '../filter/useFilter';
import { shareOf } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import { KippReadinessDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { KippCandidates } from './KippCandidates';
import { KippRequirements } from './KippRequirements';
import { candidatePage, mostCandidates } from './kipp';
import { kippFigure } from './kipp-figure';

/** How many could be entered to the next competition, what they lack, and what to do next for each. */
export const KippReadiness = () => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { search, asOf, within } = useFilter();
  const variables = {
    asOf,
    within,
    lacking: search.syarat ? [requirementOf(search.syarat)] : undefined,
    first: Math.min(mostCandidates, candidatePage * pagesOf(search.tampil)),
  };
  const answer = useAnswer(KippReadinessDocument, variables);
  const readiness = answer.data?.kippReadiness;
  const title = () => {
    if (!readiness) return t('facilitation.kipp.label');
    const { numerator, denominator } = readiness.ready;
    if (denominator === 0) return t('facilitation.kipp.noCandidates');
    const said = { count: numerator, ready: count(numerator), all: count(denominator) };
    const share = numerator === 0 ? null : shareOf(readiness.ready, book);
    return t('facilitation.kipp.title', said) + (share === null ? '' : ` (${share})`);
  };
  return (
    <Panel
      anchor="kipp"
      className="fsection"
      title={title()}
      measure={
        readiness &&
        t(
          readiness.minimumAgeMonths === null
            ? 'facilitation.kipp.measureNoAge'
            : 'facilitation.kipp.measure',
          {
            count: readiness.minimumAgeMonths ?? 0,
          },
        )
      }
      menu={readiness && <FigureMenu figure={kippFigure(readiness, { asOf, within }, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[300, 72, 72, 72, 72, 72]} />}>
        {({ kippReadiness }) =>
          kippReadiness.ready.denominator > 0 && (
            <div className="fcols narrowwide">
              <KippRequirements readiness={kippReadiness} />
              <KippCandidates readiness={kippReadiness} />
            </div>
          )
        }
      </CardBody>
    </Panel>
  );
};
