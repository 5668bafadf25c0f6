import { useAnswer } from '../apollo/useAnswer';
import { type CopyCandidate, copyReasons, couldCopyFigure } from '../figure/could-copy';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { CouldCopyDocument } from '../gql/graphql';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { InnovationLink } from '../ui/InnovationLink';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { worthCopying } from './worth-copying';

const mostShown = 3;
/** Enough to find three owners among. */
const mostAsked = 20;

/** What the agency could copy, with the reasons; the first is the one that Adopsi names for it. */
export const ToCopy = ({ code }: { code: string }) => {
  const book = useWords();
  const { t } = book;
  const { asOf } = useFilter();
  const answer = useAnswer(CouldCopyDocument, { agency: code, asOf, first: mostAsked });
  const found = answer.data?.couldCopy;
  if (found === null || found?.totalCount === 0) return null;
  return (
    <div className="gap">
      <Panel
        anchor="bisa-meniru"
        title={t('copy.title')}
        measure={t('copy.measure')}
        menu={found && <FigureMenu figure={couldCopyFigure(code, found, book)} />}
      >
        <CardBody answer={answer} skeleton={<SkeletonLines heights={[150]} />}>
          {({ couldCopy }) => (
            <ul className="tocopy">
              {worthCopying(couldCopy?.candidates ?? [], mostShown).map((candidate) => (
                <Copyable
                  key={`${candidate.innovation.government}/${candidate.innovation.code}`}
                  candidate={candidate}
                />
              ))}
            </ul>
          )}
        </CardBody>
      </Panel>
    </div>
  );
};

const Copyable = ({ candidate }: { candidate: CopyCandidate }) => {
  const book = useWords();
  const { say } = book;
  const { innovation } = candidate;
  return (
    <li>
      <h3>
        <InnovationLink innovation={innovation}>{say(innovation.title)}</InnovationLink>
      </h3>
      {innovation.owner && (
        <p className="small">
          <AgencyLink agency={innovation.owner}>{say(innovation.owner.name)}</AgencyLink>
        </p>
      )}
      <p className="small muted">{copyReasons(candidate, book)}</p>
      <p className="small">
        <SourceLink source={innovation.source} short />
      </p>
    </li>
  );
};
