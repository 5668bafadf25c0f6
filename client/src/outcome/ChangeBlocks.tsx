import { Link } from '@tanstack/react-router';
import { mostOpenPages, pagesOf } from '../filter/innovation-search';
import { type Change, urlChangeOf } from '../filter/outcome-search';
import type { Search } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { atStart } from '../format/formats';
import { useFormats } from '../format/useFormats';
import type { OutcomeChangesQuery } from '../gql/graphql';
import { Icon } from '../ui/Icon';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { ChangeRow } from './ChangeRow';
import { keyOfLine } from './change-columns';
import { isFlat, type UnitBlock, unitBlocks } from './unit-blocks';

interface Props {
  summary: OutcomeChangesQuery['outcomeSummary'];
  change: Change;
}

/** One block a unit: what is counted in different units is never put together. */
export const ChangeBlocks = ({ summary, change }: Props) => {
  const { search } = useFilter();
  const blocks = unitBlocks(summary);
  if (search.ukuran !== undefined) {
    return (
      <>
        {blocks.map((block) => (
          <Lines key={block.key} block={block} />
        ))}
        <More shown={summary.rows.length} total={summary.counts.compared} />
      </>
    );
  }
  if (isFlat(blocks)) return <Lines block={{ lines: blocks.flatMap(({ lines }) => lines) }} />;
  return (
    <div className="unitblocks">
      {blocks.map((block) => (
        <Block key={block.key} block={block} change={change} />
      ))}
    </div>
  );
};

const Lines = ({ block: { lines } }: { block: Pick<UnitBlock, 'lines'> }) => (
  <ul className="changes">
    {lines.map((line) => (
      <ChangeRow key={keyOfLine(line)} line={line} />
    ))}
  </ul>
);

/** Of each unit so many are shown, before a reader asks for all. */
const shownOfUnit = 2;
const shownOnPhone = 1;

const Block = ({ block, change }: { block: UnitBlock; change: Change }) => {
  const { t, say } = useWords();
  const { count } = useFormats();
  const isPhone = useIsPhone();
  const { unit, total } = block;
  const lines = block.lines.slice(0, isPhone ? shownOnPhone : shownOfUnit);
  return (
    <section>
      <h3 className="unithead">
        {atStart(say(unit))}{' '}
        <span className="muted">
          {t(`outcome.changes.inUnit.${change}`, { count: total, value: count(total) })}
        </span>
      </h3>
      <Lines block={{ lines }} />
      {lines.length < total && (
        <Link
          to="."
          search={(before: Search) => ({
            ...before,
            ukuran: unit.indonesian.toLowerCase(),
            perubahan: urlChangeOf(change),
            tampil: undefined,
          })}
          className="more no-print"
        >
          {t('outcome.changes.all', { value: count(total), unit: say(unit) })}
          <Icon name="right" size={16} />
        </Link>
      )}
    </section>
  );
};

/** How many are open is part of the address; replaced, so that Back leaves the list in one step. */
const More = ({ shown, total }: { shown: number; total: number }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { search, change } = useFilter();
  const pages = pagesOf(search.tampil);
  if (shown >= total) return null;
  const full = pages >= mostOpenPages;
  return (
    <div className="morerows">
      {!full && (
        <button
          type="button"
          className="btn wide no-print"
          onClick={() => change({ tampil: String(pages + 1) }, { replace: true })}
        >
          {t('innovations.more', { count: Math.min(25, total - shown) })}
        </button>
      )}
      <p className="small muted">
        {t('innovations.shown', { shown: count(shown), total: count(total) })}{' '}
        {full && t('innovations.narrow')}
      </p>
    </div>
  );
};
