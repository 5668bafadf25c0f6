import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { InnovationEvidenceDocument, type InnovationEvidenceQuery } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { Icon } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { evidenceFigure, metText, requirementName } from './evidence-figure';
import { requirementText } from './requirement-text';

type Evidenced = NonNullable<InnovationEvidenceQuery['innovation']>;

/** What KIPP and the index ask for: what the records show, what they lack, and what nobody can tell. */
export const InnovationEvidence = ({ code }: { code: string }) => {
  const book = useWords();
  const { t } = book;
  const { asOf } = useFilter();
  const variables = { code, asOf };
  const answer = useAnswer(InnovationEvidenceDocument, variables);
  const readiness = answer.data?.innovation?.kippReadiness;
  return (
    <Panel
      anchor="bukti"
      title={
        readiness
          ? t('innovation.evidence.title', {
              part: readiness.fulfilled,
              whole: readiness.required,
            })
          : t('innovation.evidence.label')
      }
      measure={t('innovation.evidence.measure')}
      menu={readiness && <FigureMenu figure={evidenceFigure(readiness, variables, book)} />}
    >
      <CardBody
        answer={answer}
        skeleton={<SkeletonLines heights={[40, 40, 40, 40, 40, 40, 40, 40]} />}
      >
        {({ innovation }) =>
          innovation && (
            <>
              <Requirements evidenced={innovation} />
              <Documents documents={innovation.evidence} />
              <IndexLevels evidenced={innovation} />
            </>
          )
        }
      </CardBody>
    </Panel>
  );
};

const Requirements = ({ evidenced }: { evidenced: Evidenced }) => {
  const book = useWords();
  return (
    <ul className="checklist">
      {evidenced.kippReadiness.requirements.map(({ requirement, met }) => (
        <li key={requirement}>
          <MetMark met={met} />
          <span>
            {requirementName({ requirement, met }, evidenced.kippReadiness, book)}
            <span className="sr">: {metText(met, book)}</span>
          </span>
          <span className="muted">{requirementText({ requirement, met }, evidenced, book)}</span>
        </li>
      ))}
    </ul>
  );
};

/** Ticked, empty, or a dash: three shapes, so that no colour is needed, and none of those of states. */
const MetMark = ({ met }: { met: boolean | null }) => {
  if (met === true) return <Icon name="check" size={18} />;
  return (
    <span className={met === null ? 'todo ask' : 'todo'} aria-hidden="true">
      {met === null ? '–' : ''}
    </span>
  );
};

const Documents = ({ documents }: { documents: Evidenced['evidence'] }) => {
  const { t } = useWords();
  const { day } = useFormats();
  return (
    <>
      <h3 className="subhead">{t('innovation.evidence.documents')}</h3>
      {documents.length === 0 ? (
        <HowToRecord what="evidence" says={t('innovation.evidence.noDocuments')} />
      ) : (
        <ul className="records">
          {documents.map((document) => (
            <li key={document.code}>
              <span>
                <b>{t(`innovation.evidence.kinds.${document.kind}`)}</b>{' '}
                {[document.number, document.datedOn && day(document.datedOn), document.note]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {document.link && (
                <SourceLink
                  source={{ ...document.source, kind: 'PAGE', reference: document.link }}
                  short
                />
              )}
              <SourceLink source={document.source} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** The indicators of the index with the level of each; no level at all is not known, and not zero. */
const IndexLevels = ({ evidenced }: { evidenced: Evidenced }) => {
  const { t, say } = useWords();
  const { indexIndicators, code } = evidenced;
  const [first] = indexIndicators;
  const reached = indexIndicators.filter(({ level }) => level !== null).length;
  return (
    <>
      <h3 className="subhead">{t('innovation.evidence.index')}</h3>
      {!first && <p className="small muted">{t('innovation.evidence.noIndex')}</p>}
      {first && (
        <>
          <p className="small muted">
            {t(reached === 0 ? 'innovation.evidence.noLevels' : 'innovation.evidence.levels', {
              reached,
              all: indexIndicators.length,
              year: first.year,
            })}
          </p>
          <TableBehind
            name={t('innovation.evidence.index')}
            file={`iga-${code}.csv`}
            columns={[
              { title: t('innovations.column.code'), cell: (row) => row.code },
              { title: t('innovations.column.indicator'), cell: (row) => say(row.name) },
              { title: t('innovation.evidence.weight'), cell: (row) => row.weight, number: true },
              {
                title: t('innovation.evidence.level'),
                cell: (row) => row.level,
                shown: (row) => (row.level === null ? '–' : `${row.level}/3`),
                number: true,
              },
              { title: t('innovation.evidence.document'), cell: (row) => row.evidence },
            ]}
            rows={indexIndicators}
            keyOf={(row) => row.code}
          />
        </>
      )}
    </>
  );
};
