import type { CSSProperties } from 'react';
import { inSentence } from '../format/formats';
import { useFormats } from '../format/useFormats';
import type { WallQuery } from '../gql/graphql';
import { BlockBar } from '../marks/BlockBar';
import { StateMark } from '../marks/StateMark';
import { states } from '../marks/states';
import { useWords, type Wordbook } from '../words/useWords';
import { type PushRow, pushByKind } from './push-by-kind';

/** A count stays beside what it counts. */
const unbroken = (text: string): string => text.replace(' ', '\u00a0');

const isOthers = (row: PushRow): boolean => row.kinds.length > 1;

const nameOf = (row: PushRow, { t, say }: Wordbook): string => {
  const [kind] = row.kinds;
  return isOthers(row) || !kind ? t('wall.othersName') : say(kind.name);
};

/** Who needs a push, by kind: what is to do, without pointing at anyone in a corridor. */
export const PushSlide = ({ coverage }: { coverage: WallQuery['coverage'] }) => {
  const book = useWords();
  const { t, say } = book;
  const { count } = useFormats();
  const rows = pushByKind(coverage.byKind);
  const widest = Math.max(...rows.map(({ eligible }) => eligible));
  const total = rows.reduce((sum, { uncovered }) => sum + uncovered, 0);
  const parts = rows
    .filter(({ uncovered }) => uncovered > 0)
    .map((row) =>
      isOthers(row)
        ? t('wall.others', { count: row.uncovered })
        : t('wall.part', { count: row.uncovered, kind: inSentence(nameOf(row, book)) }),
    );
  const others = rows.find(isOthers);
  return (
    <>
      <h1 className="long">
        {t('wall.push', { total: count(total), parts: parts.map(unbroken).join(', ') })}
      </h1>
      <ul className="wall-kinds">
        {rows.map((row) => (
          <li key={row.kinds.map(({ code }) => code).join()}>
            <b>{nameOf(row, book)}</b>
            <div style={{ '--share': row.eligible / widest } as CSSProperties}>
              <BlockBar counts={row.states} />
            </div>
            <span className="wall-count">
              <b>{count(row.uncovered)}</b>{' '}
              <span>{t('wall.ofEligible', { eligible: count(row.eligible) })}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="wall-legend">
        {states.map((state) => (
          <span key={state}>
            <StateMark state={state} /> {t(`state.${state}`)}
          </span>
        ))}
        {others && (
          <span className="push">
            {t('wall.othersAre', { names: others.kinds.map(({ name }) => say(name)).join(', ') })}
          </span>
        )}
      </div>
    </>
  );
};
