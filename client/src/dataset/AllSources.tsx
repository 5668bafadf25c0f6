import { useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { SourcesDocument, type SourcesQuery } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { type RecordSource, SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';

/** Every page and document that the figures rest on, fetched when a reader opens the list. */
export const AllSources = ({ asOf }: { asOf: string }) => {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details className="behind" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <Icon name="right" size={16} />
        <span>{t('notes.sources')}</span>
      </summary>
      {opened && <SourceList asOf={asOf} />}
    </details>
  );
};

const SourceList = ({ asOf }: { asOf: string }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { within } = useFilter();
  const answer = useAnswer(SourcesDocument, { asOf, within });
  return (
    <CardBody answer={answer} skeleton={<SkeletonLines heights={[20, 20, 20, 20, 20]} />}>
      {(data) => {
        const rows = sourcesIn(data);
        const groups = groupByReference(rows);
        return (
          <>
            <p className="muted">
              {t('notes.sourcesText', {
                pages: count(groups.length),
                rows: count(rows.length),
                unverified: count(rows.filter((row) => row.reference === null).length),
              })}
            </p>
            <ul className="sources">
              {groups.map(({ source, uses }) => (
                <li key={source.reference}>
                  <SourceLink source={source} short />
                  <span className="muted"> {t('notes.uses', { count: uses })}</span>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </CardBody>
  );
};

const sourcesIn = (data: SourcesQuery): RecordSource[] => [
  ...data.agencyStates.rows.map((row) => row.agency.source),
  ...data.innovationLines.rows.map((line) => line.source),
];

/** Each reference once, the most used first. */
export const groupByReference = (
  sources: readonly RecordSource[],
): { source: RecordSource; uses: number }[] => {
  const groups = new Map<string, { source: RecordSource; uses: number }>();
  for (const source of sources) {
    if (source.reference === null) continue;
    const group = groups.get(source.reference);
    if (group) group.uses += 1;
    else groups.set(source.reference, { source, uses: 1 });
  }
  return [...groups.values()].sort((one, other) => other.uses - one.uses);
};
