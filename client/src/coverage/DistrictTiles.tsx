import { useMediaQuery } from '@mantine/hooks';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { type Figure, shareShown } from '../figure/figure';
import { stateFigure } from '../figure/state-figure';
import { useFilter } from '../filter/useFilter';
import { formatsOf } from '../format/formats';
import { useFormats } from '../format/useFormats';
import { DistrictTilesDocument, type DistrictTilesQuery } from '../gql/graphql';
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
  asked: { asOf: string | undefined; within: string | undefined },
  book: Wordbook,
): Figure => {
  const { count } = formatsOf(book.lang);
  const { covered } = answer.counts;
  return stateFigure(
    {
      name: 'kecamatan',
      label: book.t('district.list'),
      counting: book.t('ratio.parts', {
        numerator: count(covered),
        denominator: count(answer.totalCount),
      }),
      shown: shareShown(covered, answer.totalCount),
    },
    { ...asked, level: 'AGENCY', kinds: [districtKind], orderBy: 'NAME' },
    book,
  );
};

/** The districts as tiles where they lie; in another city, as a plain list. */
export const DistrictTiles = () => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { asOf, within } = useFilter();
  const answer = useAnswer(DistrictTilesDocument, { asOf, within, kinds: [districtKind] });
  const states = answer.data?.agencyStates;
  const drawn = states?.rows.every((row) => placeOf(row.agency.code, 'wide') !== undefined) ?? true;
  const title = states
    ? t('district.title', {
        covered: count(states.counts.covered),
        total: count(states.totalCount),
      })
    : t('district.list');
  const empty = states?.totalCount === 0;
  return (
    <Panel
      anchor="kecamatan"
      title={empty ? t('district.list') : title}
      measure={empty ? undefined : t(drawn ? 'district.measure' : 'district.listMeasure')}
      menu={
        states && !empty && <FigureMenu figure={districtFigure(states, { asOf, within }, book)} />
      }
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[58, 58, 58, 58, 58, 58]} />}>
        {({ agencyStates }) =>
          empty ? (
            <p className="note">{t('district.none')}</p>
          ) : drawn ? (
            <Tiles answer={agencyStates} />
          ) : (
            <DistrictList answer={agencyStates} />
          )
        }
      </CardBody>
    </Panel>
  );
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

const DistrictList = ({ answer }: { answer: Answer }) => {
  const { t, say } = useWords();
  return (
    <>
      <StateLine counts={answer.counts} />
      <ul className="plainlist" aria-label={t('district.list')}>
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
