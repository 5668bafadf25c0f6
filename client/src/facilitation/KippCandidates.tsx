import { useApolloClient } from '@apollo/client/react';
import { requirementOf } from '../filter/facilitation-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { PartsBlocks } from '../marks/PartsBlocks';
import { CsvButton } from '../tables/CsvButton';
import { InnovationLink } from '../ui/InnovationLink';
import { useWords } from '../words/useWords';
import { candidatePage, mostCandidates, type Readiness } from './kipp';
import { candidatesCsv } from './kipp-figure';
import { type Candidate, lackingOf, nextStep } from './kipp-next-step';
import { MoreRows } from './MoreRows';

/** The candidates, those nearest to ready first, each with its next step. */
export const KippCandidates = ({ readiness }: { readiness: Readiness }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { search, asOf, within, change } = useFilter();
  const client = useApolloClient();
  const { rows, totalCount, minimumAgeMonths } = readiness;
  const lacking = search.syarat ? [requirementOf(search.syarat)] : undefined;
  return (
    <div>
      <div className="meta">
        <h3 className="fsub">
          <span role="status">
            {lacking?.[0]
              ? t('facilitation.kipp.lacking', {
                  count: totalCount,
                  value: count(totalCount),
                  requirement: t(`innovation.evidence.requirements.${lacking[0]}`, {
                    count: minimumAgeMonths ?? 0,
                  }),
                })
              : t('facilitation.kipp.candidates', { count: totalCount, value: count(totalCount) })}
          </span>
        </h3>
        <span className="push no-print listacts">
          {lacking && (
            <button
              type="button"
              className="btn quiet"
              onClick={() => change({ syarat: undefined, tampil: undefined })}
            >
              {t('list.clear')}
            </button>
          )}
          <CsvButton
            file={`kipp-${readiness.asOf}.csv`}
            make={() => candidatesCsv(client, { asOf, within, lacking }, book)}
            label="CSV"
            className="btn quiet"
          />
        </span>
      </div>
      <ul className="candidates">
        {rows.map((row) => (
          <CandidateItem
            key={`${row.innovation.government}/${row.innovation.code}`}
            candidate={row}
          />
        ))}
      </ul>
      <MoreRows
        shown={rows.length}
        total={totalCount}
        most={mostCandidates}
        pageSize={candidatePage}
      />
    </div>
  );
};

const CandidateItem = ({ candidate }: { candidate: Candidate }) => {
  const book = useWords();
  const { t, say } = book;
  const { innovation, readiness, group, stage } = candidate;
  const others = lackingOf(readiness).slice(1);
  return (
    <li>
      <div>
        <b>
          <InnovationLink innovation={innovation} className="quietlink">
            {say(innovation.title)}
          </InnovationLink>
        </b>
        <p className="small muted">
          {[
            innovation.owner ? say(innovation.owner.name) : t('agency.ownerBasis.UNKNOWN'),
            t(`agency.stage.${stage}`),
            group ? t(`facilitation.kipp.group.${group}`) : t('facilitation.kipp.group.unknown'),
          ].join(' · ')}
        </p>
      </div>
      <p className="num score">
        <PartsBlocks part={readiness.fulfilled} whole={readiness.required} />
        {t('ratio.parts', { numerator: readiness.fulfilled, denominator: readiness.required })}
      </p>
      <p className="small step">
        <b>{nextStep(candidate, book)}</b>
        {others.length > 0 && (
          <span className="muted">
            {' '}
            {t('facilitation.kipp.afterwards', {
              what: others.map((name) => t(`facilitation.kipp.short.${name}`)).join(', '),
            })}
          </span>
        )}
      </p>
    </li>
  );
};
