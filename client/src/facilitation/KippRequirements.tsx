import { requirementOf, urlRequirements } from '../filter/facilitation-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { TableBehind } from '../tables/DataTable';
import { useWords } from '../words/useWords';
import type { Readiness } from './kipp';

/** How many candidates show each requirement; a row is also the way to those that lack it. */
export const KippRequirements = ({ readiness }: { readiness: Readiness }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { search, change } = useFilter();
  const { requirements, ready, minimumAgeMonths, asOf } = readiness;
  const all = ready.denominator;
  const nameOf = (requirement: (typeof requirements)[number]['requirement']) =>
    t(`innovation.evidence.requirements.${requirement}`, { count: minimumAgeMonths ?? 0 });
  return (
    <div>
      <h3 className="fsub">{t('facilitation.kipp.requirements')}</h3>
      <p className="small muted">{t('facilitation.kipp.pick')}</p>
      <ul className="reqs">
        {urlRequirements.flatMap((name) => {
          const found = requirements.find(({ requirement }) => requirement === requirementOf(name));
          if (!found) return [];
          const picked = search.syarat === name;
          return [
            <li key={name}>
              <button
                type="button"
                aria-pressed={picked}
                onClick={() => change({ syarat: picked ? undefined : name, tampil: undefined })}
              >
                <span className="lab">{nameOf(found.requirement)}</span>
                <span className="num">
                  {found.met === null ? (
                    <span className="muted">{t('facilitation.kipp.unknown')}</span>
                  ) : (
                    <b>
                      {t('ratio.parts', {
                        numerator: count(found.met.numerator),
                        denominator: count(all),
                      })}
                    </b>
                  )}
                </span>
                <span className={found.met === null ? 'fbar none' : 'fbar'} aria-hidden="true">
                  <i style={{ '--v': (found.met?.value ?? 0) * 100 } as React.CSSProperties} />
                </span>
                {found.met !== null && found.notKnown > 0 && (
                  <span className="small muted">
                    {t('facilitation.kipp.notKnown', {
                      count: found.notKnown,
                      value: count(found.notKnown),
                    })}
                  </span>
                )}
              </button>
            </li>,
          ];
        })}
      </ul>
      <TableBehind
        name={t('facilitation.kipp.requirements')}
        file={`kipp-syarat-${asOf}.csv`}
        columns={[
          {
            title: t('innovation.evidence.column.requirement'),
            cell: (row) => nameOf(row.requirement),
          },
          {
            title: t('innovation.evidence.state.met'),
            cell: (row) => row.met?.numerator,
            number: true,
          },
          {
            title: t('innovation.evidence.state.notMet'),
            cell: (row) => row.met && all - row.met.numerator - row.notKnown,
            number: true,
          },
          {
            title: t('innovation.evidence.state.unknown'),
            cell: (row) => row.notKnown,
            number: true,
          },
        ]}
        rows={requirements}
        keyOf={(row) => row.requirement}
      />
    </div>
  );
};
