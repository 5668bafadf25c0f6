import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { adoptionViews, isAdoptionView } from '../filter/adoption-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { AdoptionMatrixDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { FlowPicture } from './FlowPicture';
import { MatrixTable } from './MatrixTable';
import type { Matrix } from './matrix';
import { matrixFigure, matrixMessage } from './matrix-figure';
import { PairTable } from './PairTable';

/** From whom to whom: one answer as a table, a matrix or a picture. */
export const FlowPanel = () => {
  const book = useWords();
  const { t } = book;
  const { search, asOf, within } = useFilter();
  const { day } = useFormats();
  const by = search.menurut === 'jenis' ? ('KIND' as const) : ('AGENCY' as const);
  const variables = { asOf, within, by };
  const answer = useAnswer(AdoptionMatrixDocument, variables);
  const matrix = answer.data?.adoptionMatrix;
  return (
    <Panel
      anchor="alur"
      title={matrix ? matrixMessage(matrix, book) : t('adoption.matrix.label')}
      measure={matrix && t(`adoption.matrix.measure.${matrix.by}`, { day: day(matrix.asOf) })}
      menu={matrix && <FigureMenu figure={matrixFigure(matrix, variables, book)} />}
    >
      <Switches />
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[420, 28]} />}>
        {({ adoptionMatrix }) => <View matrix={adoptionMatrix} />}
      </CardBody>
    </Panel>
  );
};

const View = ({ matrix }: { matrix: Matrix }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { search } = useFilter();
  const unplaced = matrix.unplaced ?? 0;
  if (matrix.applied === 0) return <p className="note">{t('adoption.matrix.empty')}</p>;
  return (
    <>
      {search.tampilan === 'tabel' && <PairTable matrix={matrix} />}
      {search.tampilan === 'alur' && <FlowPicture matrix={matrix} />}
      {search.tampilan !== 'tabel' && search.tampilan !== 'alur' && <MatrixTable matrix={matrix} />}
      {unplaced > 0 && (
        <p className="small muted aside">
          {t('adoption.matrix.unplaced', { count: unplaced, value: count(unplaced) })}
        </p>
      )}
    </>
  );
};

const Switches = () => {
  const { t } = useWords();
  const { search, change } = useFilter();
  const view = isAdoptionView(search.tampilan) ? search.tampilan : 'matriks';
  const byKind = search.menurut === 'jenis';
  return (
    <div className="switches no-print">
      <fieldset className="seg" aria-label={t('adoption.matrix.view')}>
        {adoptionViews.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === view}
            onClick={() => change({ tampilan: each === 'matriks' ? undefined : each })}
          >
            {t(`adoption.matrix.views.${each}`)}
          </button>
        ))}
      </fieldset>
      <fieldset className="seg" aria-label={t('adoption.matrix.by')}>
        {([false, true] as const).map((kinds) => (
          <button
            key={String(kinds)}
            type="button"
            aria-pressed={kinds === byKind}
            onClick={() => change({ menurut: kinds ? 'jenis' : undefined })}
          >
            {t(kinds ? 'adoption.matrix.byKind' : 'adoption.matrix.byAgency')}
          </button>
        ))}
      </fieldset>
    </div>
  );
};
