import { useFacts } from '../filter/facts';
import { useFormats } from '../format/useFormats';
import { saveCsv, toCsv } from '../tables/csv';
import { DataTable, type TableColumn } from '../tables/DataTable';
import { AgencyLink } from '../ui/AgencyLink';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { BehindLink } from './BehindLink';
import { isWithin, type Line, type Matrix, type Pair, type Party, pairsOf } from './matrix';
import { pairColumns, pairKey } from './pairs';
import { partyName, searchBehind } from './party';

const alone = (party: Party): Line => ({ party, members: [party], total: 0 });

/** Every pair with something in use, those with most first. */
export const PairTable = ({ matrix }: { matrix: Matrix }) => {
  const book = useWords();
  const { t } = book;
  const rows = pairsOf(matrix);
  const columns = pairColumns(book);
  const [source, adopter, applied] = columns;
  if (!source || !adopter || !applied) return null;
  const shown: TableColumn<Pair>[] = [
    { ...source, shown: (pair) => <Name party={pair.source} /> },
    { ...adopter, shown: (pair) => <Adopter pair={pair} /> },
    { ...applied, shown: (pair) => <Amount pair={pair} /> },
  ];
  return (
    <div className="pairs">
      <DataTable name={t('adoption.matrix.label')} columns={shown} rows={rows} keyOf={pairKey} />
      <button
        type="button"
        className="btn"
        onClick={() => saveCsv(`adopsi-asal-pengadopsi-${matrix.asOf}.csv`, toCsv(columns, rows))}
      >
        <Icon name="download" />
        {t('table.csv')}
      </button>
    </div>
  );
};

const Name = ({ party }: { party: Party }) => {
  const book = useWords();
  const name = partyName(party, book);
  return party.agency ? (
    <AgencyLink agency={party.agency} className="quietlink">
      {name}
    </AgencyLink>
  ) : (
    name
  );
};

const Adopter = ({ pair: { source, adopter } }: { pair: Pair }) => {
  const { t } = useWords();
  if (isWithin(source, adopter)) return t('adoption.matrix.ownParts');
  return <Name party={adopter} />;
};

const Amount = ({ pair }: { pair: Pair }) => {
  const book = useWords();
  const { count } = useFormats();
  const facts = useFacts();
  const ends = { source: alone(pair.source), adopter: alone(pair.adopter) };
  const label = book.t('adoption.matrix.cell', {
    count: pair.applied,
    value: count(pair.applied),
    source: partyName(pair.source, book),
    adopter: partyName(pair.adopter, book),
  });
  return (
    <BehindLink to={searchBehind(ends, { sources: [], adopters: [] }, facts)} label={label}>
      {count(pair.applied)}
    </BehindLink>
  );
};
