import { Link } from '@tanstack/react-router';
import { FigureMenu } from '../figure/FigureMenu';
import { shareShown } from '../figure/figure';
import { stateFigure } from '../figure/state-figure';
import { kindSlug } from '../filter/kinds';
import { keepScope, type Search } from '../filter/search';
import { useFormats } from '../format/useFormats';
import { PeerBlocks } from '../marks/PeerBlocks';
import { StateLine } from '../marks/StateLegend';
import { Icon } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';

/** How its kind stands: compared within kind, never across. */
export const AgencyPeers = ({ profile }: { profile: Profile }) => {
  const book = useWords();
  const { t, say, lang } = book;
  const { count } = useFormats();
  const { peers, standing, asOf, level, agency } = profile;
  if (!peers) return <div />;
  const kind = say(peers.kind.name).toLowerCase();
  const said = {
    covered: count(peers.states.covered),
    eligible: count(peers.eligible),
    kind,
  };
  const figure = stateFigure(
    {
      name: 'sejenis',
      label: t('agency.peers.title', said),
      counting: t('ratio.parts', { numerator: said.covered, denominator: said.eligible }),
      shown: shareShown(peers.states.covered, peers.eligible),
    },
    { asOf, level, kinds: [peers.kind.code], within: agency.government },
    book,
  );
  return (
    <Panel
      anchor="sejenis"
      title={t('agency.peers.title', said)}
      measure={t(standing ? 'agency.peers.measure' : 'agency.peers.measureOther')}
      menu={<FigureMenu figure={figure} />}
    >
      <PeerBlocks counts={peers.states} own={standing?.state ?? null} />
      <StateLine counts={peers.states} />
      <Link
        className="more"
        to="/$lang/perangkat-daerah"
        params={{ lang }}
        search={(before: Search) => ({
          ...keepScope(before),
          tingkat: before.tingkat,
          jenis: kindSlug(peers.kind),
        })}
      >
        {t('agency.peers.link', { count: peers.eligible, kind })}
        <Icon name="right" size={16} />
      </Link>
    </Panel>
  );
};
