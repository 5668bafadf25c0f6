import { Link } from '@tanstack/react-router';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { stateFigure } from '../figure/state-figure';
import { agencyKey, useFacts } from '../filter/facts';
import { keepScope, notCovered, type Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { formatsOf } from '../format/formats';
import { useFormats } from '../format/useFormats';
import { CouldCopyDocument, NeedsToCopyDocument, type NeedsToCopyQuery } from '../gql/graphql';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { useWords, type Wordbook } from '../words/useWords';
import { Candidate } from './Candidate';

type Needs = NeedsToCopyQuery['needsAPush'];
type Row = Needs['rows'][number];

const shownRows = 5;

/** All that have none, not only those named: the title counts them. */
const needsFigure = (needs: Needs, within: string | undefined, book: Wordbook) => {
  const { count } = formatsOf(book.lang);
  const { totalCount, asOf } = needs;
  return stateFigure(
    {
      name: 'meniru',
      label: book.t('adoption.needs.label'),
      beside: ['copyReasons'],
      counting: book.t('figure.uncovered', { count: totalCount, value: count(totalCount) }),
      shown: String(totalCount),
    },
    {
      asOf,
      within,
      level: 'AGENCY',
      states: ['PREPARING', 'NONE', 'UNREPORTED'],
      orderBy: 'DAYS_WITHOUT',
    },
    book,
    'missing',
  );
};

/** Agencies without an innovation, each with what it could copy and why. */
export const NeedsToCopy = () => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { asOf, within } = useFilter();
  const answer = useAnswer(NeedsToCopyDocument, { asOf, within, first: shownRows });
  const needs = answer.data?.needsAPush;
  return (
    <Panel
      anchor="bisa-meniru"
      title={
        needs && needs.totalCount > 0
          ? t('adoption.needs.title', {
              count: needs.totalCount,
              value: count(needs.totalCount),
            })
          : t('adoption.needs.label')
      }
      measure={t('adoption.needs.measure')}
      menu={needs && <FigureMenu figure={needsFigure(needs, within, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[72, 72, 72, 72, 72, 44]} />}>
        {({ needsAPush }) =>
          needsAPush.totalCount === 0 ? (
            <p className="note">{t('push.none')}</p>
          ) : (
            <List needs={needsAPush} />
          )
        }
      </CardBody>
    </Panel>
  );
};

const List = ({ needs }: { needs: Needs }) => {
  const { t, lang } = useWords();
  const { count } = useFormats();
  return (
    <>
      <ul className="sb">
        {needs.rows.map((row) => (
          <Item key={`${row.agency.government}/${row.agency.code}`} row={row} />
        ))}
      </ul>
      <Link
        className="more no-print"
        to="/$lang/perangkat-daerah"
        params={{ lang }}
        search={(before: Search) => ({ ...keepScope(before), status: notCovered })}
      >
        {t('push.all', { count: count(needs.totalCount) })}
        <Icon name="right" size={16} />
      </Link>
    </>
  );
};

/** Each asks for itself what it could copy: one that fails leaves the others. */
const Item = ({ row: { agency } }: { row: Row }) => {
  const { say } = useWords();
  const facts = useFacts();
  const { asOf } = useFilter();
  const variables = { agency: agencyKey(agency, facts), asOf, first: 1 };
  const answer = useAnswer(CouldCopyDocument, variables, facts !== null);
  return (
    <li>
      <AgencyLink agency={agency} className="t">
        {say(agency.name)}
      </AgencyLink>
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[20]} />}>
        {({ couldCopy }) => <Candidate agency={agency} found={couldCopy} />}
      </CardBody>
    </li>
  );
};
