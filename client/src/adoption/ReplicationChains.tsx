import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { ratioText } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import { ReplicationChainsDocument } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { Arrowed } from '../ui/Arrowed';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { InnovationLink } from '../ui/InnovationLink';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { type Chain, type Chains, chainColumns, chainPath, chainsFigure } from './chains';

const shownChains = 4;

/** Which innovations were handed on, from where to how many, and where they live. */
export const ReplicationChains = () => {
  const book = useWords();
  const { t } = book;
  const { asOf, within } = useFilter();
  const variables = { asOf, within, first: shownChains };
  const answer = useAnswer(ReplicationChainsDocument, variables);
  const chains = answer.data?.replicationChains;
  return (
    <Panel
      anchor="rantai"
      title={
        chains?.replicated
          ? t('adoption.chains.title', { share: ratioText(chains.replicated, book) })
          : t('adoption.chains.label')
      }
      measure={t('adoption.chains.measure')}
      menu={chains && <FigureMenu figure={chainsFigure(chains, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[44, 66, 66, 66, 66, 66]} />}>
        {({ replicationChains }) =>
          replicationChains.totalCount === 0 ? (
            <p className="note">{t('adoption.chains.none')}</p>
          ) : (
            <List chains={replicationChains} />
          )
        }
      </CardBody>
    </Panel>
  );
};

const List = ({ chains }: { chains: Chains }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const long = chains.depths.filter(({ depth }) => depth > 1);
  const longer = long.reduce((sum, each) => sum + each.chains, 0);
  return (
    <>
      <p className="small aside">
        {chains.alive && t('adoption.chains.alive', { share: ratioText(chains.alive, book) })}{' '}
        {longer > 0 && t('adoption.chains.longer', { count: longer, value: count(longer) })}
      </p>
      <ul className="records">
        {chains.chains.map((chain) => (
          <Item key={`${chain.government}/${chain.innovation}`} chain={chain} />
        ))}
      </ul>
      <TableBehind
        name={t('adoption.chains.label')}
        file="rantai-replikasi.csv"
        columns={chainColumns(book)}
        rows={chains.chains}
        total={chains.totalCount}
        keyOf={(chain) => `${chain.government}/${chain.innovation}`}
      />
    </>
  );
};

const Item = ({ chain }: { chain: Chain }) => {
  const book = useWords();
  const { say, t } = book;
  const { count } = useFormats();
  return (
    <li>
      <b>
        <InnovationLink
          innovation={{ code: chain.innovation, government: chain.government }}
          className="quietlink"
        >
          {say(chain.title)}
        </InnovationLink>
      </b>
      <span>
        <Arrowed text={chainPath(chain, book)} />
      </span>
      <span className="muted">
        {t('adoption.chains.living', {
          count: chain.alive.numerator,
          alive: count(chain.alive.numerator),
          size: count(chain.size),
        })}
      </span>
    </li>
  );
};
