import { useMediaQuery } from '@mantine/hooks';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { type Figure, shareShown } from '../figure/figure';
import { stateFigure } from '../figure/state-figure';
import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import { formatsOf } from '../format/formats';
import { useFormats } from '../format/useFormats';
import {
  DistrictTilesDocument,
  type DistrictTilesQuery,
  type StateRowsQueryVariables,
} from '../gql/graphql';
import { StateLine } from '../marks/StateLegend';
import { StateMark } from '../marks/StateMark';
import { stateClass } from '../marks/states';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { GovernmentName } from '../ui/GovernmentName';
import { Panel } from '../ui/Panel';
import { narrowTiles } from '../ui/screens';
import { useWords, type Wordbook } from '../words/useWords';
import { districtKind, type Place, placeOf, type TileWidth } from './district-positions';

type Answer = DistrictTilesQuery['agencyStates'];
type Row = Answer['rows'][number];

const districtFigure = (
  answer: Answer,
  asked: StateRowsQueryVariables,
  label: string,
  book: Wordbook,
): Figure => {
  const { count } = formatsOf(book.lang);
  const { covered } = answer.counts;
  return stateFigure(
    {
      name: 'kecamatan',
      label,
      counting: book.t('ratio.parts', {
        numerator: count(covered),
        denominator: count(answer.totalCount),
      }),
      shown: shareShown(covered, answer.totalCount),
    },
    { ...asked, orderBy: 'NAME' },
    book,
  );
};

/** The districts as tiles where they lie; in another city, as a plain list. */
export const DistrictTiles = () => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { asOf, within, level } = useFilter();
  const { kinds, codes, ready } = useKinds();
  const asked = { asOf, within, level, kinds: codes ?? [districtKind] };
  const answer = useAnswer(DistrictTilesDocument, asked, ready);
  const isDistricts = asked.kinds.every((kind) => kind === districtKind);
  const label = isDistricts
    ? t('district.list')
    : kinds.map((kind) => book.say(kind.name)).join(', ');
  const states = answer.data?.agencyStates;
  const drawn = states?.rows.every((row) => placeOf(row.agency.code, 'wide') !== undefined) ?? true;
  const title = states
    ? t(isDistricts ? 'district.title' : 'filtered.listTitle', {
        covered: count(states.counts.covered),
        total: count(states.totalCount),
        kind: label,
      })
    : label;
  const empty = states?.totalCount === 0;
  return (
    <Panel
      anchor="kecamatan"
      title={empty ? label : title}
      measure={empty ? undefined : t(measureKey(drawn, isDistricts))}
      menu={states && !empty && <FigureMenu figure={districtFigure(states, asked, label, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[58, 58, 58, 58, 58, 58]} />}>
        {({ agencyStates }) =>
          empty ? (
            <p className="note">{t(isDistricts ? 'district.none' : 'filtered.listNone')}</p>
          ) : drawn ? (
            <Tiles answer={agencyStates} />
          ) : (
            <DistrictList answer={agencyStates} label={label} />
          )
        }
      </CardBody>
    </Panel>
  );
};

const measureKey = (drawn: boolean, isDistricts: boolean) => {
  if (drawn) return 'district.measure';
  return isDistricts ? 'district.listMeasure' : 'filtered.listMeasure';
};

interface Tile {
  row: Row;
  place: Place;
}

const Tiles = ({ answer }: { answer: Answer }) => {
  const { t, say } = useWords();
  const isNarrow = useMediaQuery(narrowTiles, undefined, { getInitialValueInEffect: false });
  const width: TileWidth = isNarrow ? 'narrow' : 'wide';
  const tiles = answer.rows
    .flatMap((row): Tile[] => {
      const place = placeOf(row.agency.code, width);
      return place ? [{ row, place }] : [];
    })
    .sort((one, other) => one.place.row - other.place.row || one.place.column - other.place.column);
  return (
    <div className={`tilewrap ${width}`}>
      <StateLine counts={answer.counts} />
      <ul className="tiles">
        {tiles.map(({ row, place }) => (
          <li key={row.agency.code} style={{ gridRow: place.row, gridColumn: place.column }}>
            <AgencyLink
              agency={row.agency}
              className={`tile t-${stateClass[row.state]}`}
              label={`${say(row.agency.name)}: ${t(`state.${row.state}`)}`}
            >
              <StateMark state={row.state} size={14} />
              <span>{place.name}</span>
            </AgencyLink>
          </li>
        ))}
      </ul>
    </div>
  );
};

const DistrictList = ({ answer, label }: { answer: Answer; label: string }) => {
  const { t, say } = useWords();
  return (
    <>
      <StateLine counts={answer.counts} />
      <ul className="plainlist" aria-label={label}>
        {answer.rows.map((row) => (
          <li key={`${row.agency.government}/${row.agency.code}`}>
            <StateMark state={row.state} />
            <span>
              <AgencyLink agency={row.agency}>{say(row.agency.name)}</AgencyLink>
              <GovernmentName code={row.agency.government} />
            </span>
            <span className="muted small">{t(`state.${row.state}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
