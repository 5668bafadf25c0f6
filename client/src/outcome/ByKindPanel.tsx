import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { ratioText } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import { ByKindDocument } from '../gql/graphql';
import type { Part } from '../marks/PartsBar';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { type KindRow, kindColumns, kindFigure, kindName } from './by-kind';
import { SummaryTable } from './SummaryTable';
import { useOutcomeQuestion } from './useOutcomeQuestion';

/** What became better of what each kind of agency measured: like beside like. */
export const ByKindPanel = () => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { question, ready } = useOutcomeQuestion();
  const answer = useAnswer(ByKindDocument, question, ready);
  const groups = answer.data?.outcomeGroups;
  return (
    <Panel
      anchor="jenis"
      title={t('outcome.kinds.label')}
      measure={t('outcome.kinds.measure')}
      menu={groups && <FigureMenu figure={kindFigure(groups, question, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[36, 60, 60, 60, 60, 60]} />}>
        {({ outcomeGroups }) =>
          outcomeGroups.groups.length === 0 ? (
            <p className="note">{t('outcome.units.none')}</p>
          ) : (
            <>
              <SummaryTable
                name={t('outcome.kinds.label')}
                first={t('outcome.column.kind')}
                last={t('outcome.column.measured')}
                rows={outcomeGroups.groups.map((row) => ({
                  key: row.by.owner?.kind?.code ?? '',
                  name: kindName(row, book),
                  sub: t('outcome.kinds.innovations', {
                    count: row.uniq.innovations,
                    value: count(row.uniq.innovations),
                  }),
                  parts: partsOf(row),
                  improved:
                    row.ratio.improved.denominator === 0
                      ? t('outcome.kinds.notCompared')
                      : ratioText(row.ratio.improved, book),
                  last: t('ratio.parts', {
                    numerator: count(row.ratio.measured.numerator),
                    denominator: count(row.ratio.measured.denominator),
                  }),
                }))}
              />
              <CsvButton
                file={`dampak-jenis-${outcomeGroups.asOf}.csv`}
                make={async () => toCsv(kindColumns(book), outcomeGroups.groups)}
                className="btn no-print"
              />
            </>
          )
        }
      </CardBody>
    </Panel>
  );
};

/** Better, and the rest of the compared; the words beside the bar say how many. */
const partsOf = ({ ratio: { improved } }: KindRow): Part[] => [
  { key: 'better', count: improved.numerator, look: 'full', value: '', label: '' },
  {
    key: 'rest',
    count: improved.denominator - improved.numerator,
    look: 'empty',
    value: '',
    label: '',
  },
];
