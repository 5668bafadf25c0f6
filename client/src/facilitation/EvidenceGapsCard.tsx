import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { documentOf } from '../filter/facilitation-search';
import { useFilter } from '../filter/useFilter';
import { shareOf } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import { EvidenceGapsDocument } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { GapLists } from './GapLists';
import { type Gaps, gapRows, gapsFigure, gapsMessage, kindColumns } from './gaps-figure';

/** Which documents the innovations in use lack, by sort, by agency and one by one. */
export const EvidenceGapsCard = () => {
  const book = useWords();
  const { t } = book;
  const { search, asOf, within } = useFilter();
  const scope = { asOf, within };
  // Why so many rows: the lists ask the very same where no sort of document is chosen, so it is asked once.
  const answer = useAnswer(EvidenceGapsDocument, { ...scope, kinds: undefined, first: gapRows });
  const gaps = answer.data?.evidenceGaps;
  return (
    <Panel
      anchor="bukti-dukung"
      className="fsection"
      title={gaps ? gapsMessage(gaps, book) : t('facilitation.gaps.label')}
      measure={t('facilitation.gaps.measure')}
      menu={gaps && <FigureMenu figure={gapsFigure(gaps, scope, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[260, 72, 72, 72]} />}>
        {({ evidenceGaps }) =>
          evidenceGaps.evidenceRecorded ? (
            <div className="fcols narrowwide">
              <Kinds gaps={evidenceGaps} />
              <GapLists kinds={search.dokumen ? [documentOf(search.dokumen)] : undefined} />
            </div>
          ) : (
            <HowToRecord what="evidence" />
          )
        }
      </CardBody>
    </Panel>
  );
};

const Kinds = ({ gaps }: { gaps: Gaps }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  return (
    <div>
      <h3 className="fsub">{t('facilitation.gaps.byKind')}</h3>
      <ul className="reqs still">
        {gaps.byKind.map(({ kind, present }) => {
          const share = present && shareOf(present, book);
          return (
            <li key={kind}>
              <span className="lab">{t(`innovation.evidence.kinds.${kind}`)}</span>
              <span className="num">
                {present === null ? (
                  '–'
                ) : (
                  <>
                    <b>
                      {t('ratio.parts', {
                        numerator: count(present.numerator),
                        denominator: count(present.denominator),
                      })}
                    </b>
                    {share && <span className="muted"> ({share})</span>}
                  </>
                )}
              </span>
              <span className="fbar" aria-hidden="true">
                <i style={{ '--v': (present?.value ?? 0) * 100 } as React.CSSProperties} />
              </span>
            </li>
          );
        })}
      </ul>
      <TableBehind
        name={t('facilitation.gaps.byKind')}
        file={`bukti-dukung-${gaps.asOf}.csv`}
        columns={kindColumns(book)}
        rows={gaps.byKind}
        keyOf={({ kind }) => kind}
      />
    </div>
  );
};
