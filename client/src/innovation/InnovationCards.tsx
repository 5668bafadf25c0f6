import { useFormats } from '../format/useFormats';
import { Arrowed } from '../ui/Arrowed';
import { GovernmentName } from '../ui/GovernmentName';
import { InnovationLink } from '../ui/InnovationLink';
import { useWords } from '../words/useWords';
import { EvidenceParts } from './InnovationCells';
import { InnovationPages, type PagesProps, type RowsView } from './InnovationPages';
import { awardText, resultText } from './result-text';
import type { InnovationRow } from './useInnovationPages';

/** One innovation per card, and the whole card opens it; on phones one below the other. */
export const InnovationCards = (pages: PagesProps) => (
  <ul className="cards icards">
    <InnovationPages {...pages} view={cardView} />
  </ul>
);

const cardView: RowsView = {
  Rows: ({ rows }) => rows.map((row) => <Card key={`${row.government}/${row.code}`} row={row} />),
  Instead: ({ busy, children }) => (
    <li className="card" aria-busy={busy}>
      {children}
    </li>
  ),
};

const Card = ({ row }: { row: InnovationRow }) => {
  const book = useWords();
  const { t, say } = book;
  const { count } = useFormats();
  const [result] = row.outcomes.nodes;
  const [award] = row.recognitions.nodes;
  const stage = row.stage && t(`agency.stage.${row.stage}`);
  return (
    <li className="card hit">
      <InnovationLink innovation={row} className="name hit-a">
        {say(row.title)}
      </InnovationLink>
      {row.summary && <p className="sub">{say(row.summary)}</p>}
      <p className="own">
        {row.owner ? say(row.owner.name) : t('agency.ownerBasis.UNKNOWN')}
        <GovernmentName code={row.government} />
      </p>
      <p className="cm">
        <span>
          {[stage, row.check === 'CHECKED' ? null : t(`agency.check.${row.check}`)]
            .filter(Boolean)
            .join(', ')}
        </span>
        <EvidenceParts row={row} />
      </p>
      {row.adopters !== null && (
        <p>{t('innovations.usedBy', { count: row.adopters, value: count(row.adopters) })}</p>
      )}
      {result && (
        <p>
          <b>
            <Arrowed text={resultText(result, book)} />
          </b>{' '}
          <span className="muted">{say(result.indicator)}</span>
        </p>
      )}
      {award && <p className="muted">{awardText(award, book)}</p>}
    </li>
  );
};
