import { useApolloClient } from '@apollo/client/react';
import { askAll } from '../apollo/ask';
import { usePages } from '../apollo/usePages';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { EvidenceGapsDocument, type EvidenceKind } from '../gql/graphql';
import { CsvButton } from '../tables/CsvButton';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { InnovationLink } from '../ui/InnovationLink';
import { LongList } from '../ui/LongList';
import { MoreButton } from '../ui/MoreButton';
import { useWords } from '../words/useWords';
import { DocumentPicker } from './DocumentPicker';
import { agencyGapColumns, gapColumns, gapRows } from './gaps-figure';

/** The innovations that lack documents, those that lack most first, and the same by agency. */
export const GapLists = ({ kinds }: { kinds: EvidenceKind[] | undefined }) => {
  const book = useWords();
  const { t, say } = book;
  const { count } = useFormats();
  const { asOf, within } = useFilter();
  const client = useApolloClient();
  const question = { asOf, within, kinds };
  const { answer, rows, hasMore, going, more } = usePages(
    EvidenceGapsDocument,
    { ...question, first: gapRows },
    ({ evidenceGaps }) => evidenceGaps,
  );
  const makeCsv = async () => {
    const asked = { ...question, first: 100 };
    const { pages, cut } = await askAll(
      client,
      EvidenceGapsDocument,
      asked,
      (data) => data.evidenceGaps,
    );
    const rows = pages.flatMap((page) => page.evidenceGaps.rows);
    const total = cut ? (pages[0]?.evidenceGaps.totalCount ?? null) : rows.length;
    return toCsv(gapColumns(book), rows, cutNote(rows.length, total, book));
  };
  return (
    <div>
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[44, 64, 64, 64, 64, 64]} />}>
        {({ evidenceGaps: { totalCount, byAgency, asOf: day } }) => (
          <>
            <h3 className="fsub">
              <span role="status">
                {t('facilitation.gaps.lacking', { count: totalCount, value: count(totalCount) })}
              </span>
            </h3>
            <div className="meta no-print">
              <DocumentPicker />
              <span className="push">
                <CsvButton
                  file={`bukti-kurang-${day}.csv`}
                  make={makeCsv}
                  label="CSV"
                  className="btn quiet"
                />
              </span>
            </div>
            <LongList
              key={kinds?.join()}
              total={totalCount}
              rest={
                hasMore && (
                  <MoreButton
                    going={going}
                    more={more}
                    label={t('trail.more', { shown: count(rows.length), total: count(totalCount) })}
                  />
                )
              }
            >
              {rows.map(({ innovation, missing }) => (
                <li key={`${innovation.government}/${innovation.code}`}>
                  <b>
                    <InnovationLink innovation={innovation} className="quietlink">
                      {say(innovation.title)}
                    </InnovationLink>
                  </b>
                  <span className="muted">
                    {innovation.owner ? say(innovation.owner.name) : t('agency.ownerBasis.UNKNOWN')}
                  </span>
                  <span>
                    {t('facilitation.gaps.missing', {
                      kinds: missing
                        .map((kind) => t(`innovation.evidence.kinds.${kind}`))
                        .join(', '),
                    })}
                  </span>
                </li>
              ))}
            </LongList>
            <h3 className="fsub">{t('facilitation.gaps.byAgency')}</h3>
            <TableBehind
              name={t('facilitation.gaps.byAgency')}
              file={`bukti-per-perangkat-${day}.csv`}
              columns={agencyGapColumns(book)}
              rows={byAgency}
              keyOf={({ agency }) => (agency ? `${agency.government}/${agency.code}` : '-')}
            />
          </>
        )}
      </CardBody>
    </div>
  );
};
