import { useAnswer } from '../apollo/useAnswer';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { type AgencyFilter, ToCopyDocument, type ToCopyQuery } from '../gql/graphql';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { InnovationLink } from '../ui/InnovationLink';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { worthCopying } from './worth-copying';

type Innovation = ToCopyQuery['ownKind']['nodes'][number];

const mostShown = 3;

/** Of its own kind as far as they go, then of others. */
const chosen = (ownKind: readonly Innovation[], otherKinds: readonly Innovation[]) =>
  [...worthCopying(ownKind, mostShown), ...worthCopying(otherKinds, mostShown)].slice(0, mostShown);

interface Props {
  agency: AgencyFilter;
  government: string;
  kind: string;
}

/** Innovations of others that count, of its own kind before others; adopted by it already are left out. */
export const ToCopy = ({ agency, government, kind }: Props) => {
  const { t } = useWords();
  const { asOf } = useFilter();
  const others = {
    counts: true,
    not: { or: [{ owner: agency }, { adoptions: { adopter: agency } }] },
  };
  const answer = useAnswer(ToCopyDocument, {
    ownKind: { ...others, owner: { kinds: [kind] } },
    otherKinds: { ...others, owner: { not: { kinds: [kind] } } },
    asOf,
    // Why: what comes from another government is where an innovation began, not an adoption.
    within: government,
  });
  const found =
    answer.data && answer.data.ownKind.nodes.length + answer.data.otherKinds.nodes.length;
  if (found === 0) return null;
  return (
    <div className="gap">
      <Panel
        anchor="bisa-meniru"
        title={t('profile.toCopy.title')}
        measure={t('profile.toCopy.measure')}
      >
        <CardBody answer={answer} skeleton={<SkeletonLines heights={[150]} />}>
          {({ ownKind, otherKinds }) => (
            <ul className="tocopy">
              {chosen(ownKind.nodes, otherKinds.nodes).map((innovation) => (
                <Copyable
                  key={innovation.code}
                  innovation={innovation}
                  sameKind={ownKind.nodes.includes(innovation)}
                />
              ))}
            </ul>
          )}
        </CardBody>
      </Panel>
    </div>
  );
};

const Copyable = ({ innovation, sameKind }: { innovation: Innovation; sameKind: boolean }) => {
  const { t, say } = useWords();
  const { count } = useFormats();
  const { owner, adoptions, outcomes, recognitions, summary } = innovation;
  const adopters = adoptions.totalCount;
  const reasons = [
    sameKind && t('profile.toCopy.sameKind'),
    adopters > 0 && t('profile.toCopy.adopters', { count: adopters, value: count(adopters) }),
    outcomes.totalCount > 0 && t('profile.toCopy.measured'),
    recognitions.totalCount > 0 && t('profile.toCopy.recognised'),
  ].filter(Boolean);
  return (
    <li>
      <h3>
        <InnovationLink innovation={innovation}>{say(innovation.title)}</InnovationLink>
      </h3>
      {owner && (
        <p className="small">
          <AgencyLink agency={owner}>{say(owner.name)}</AgencyLink>
        </p>
      )}
      {reasons.length > 0 && <p className="small muted">{reasons.join(' · ')}</p>}
      {summary && <p className="small">{say(summary)}</p>}
      <p className="small">
        <SourceLink source={innovation.source} short />
      </p>
    </li>
  );
};
