import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { HowToRecord } from '../ui/HowToRecord';
import { Picker } from '../ui/Picker';
import { useWords, type Wordbook } from '../words/useWords';
import { IndexScale } from './IndexScale';
import { headTitle, type Index, scoreText, whyNone } from './index-text';
import { RuleNote } from './RuleNote';
import { scoreFigure } from './score-figure';
import { useIndexAsked } from './useIndexAsked';

/** What the index rests on: what is on record, or what somebody assumed beside it. */
const leadOf = (index: Index, book: Wordbook): string =>
  index.assumed && index.assumed.index !== null
    ? book.t('innovationIndex.leadAssumed')
    : (whyNone(index, book) ?? book.t('innovationIndex.lead'));

/** The simulated index on its scale, or why there is none and how to bring it in. */
export const IndexHead = ({ index }: { index: Index }) => {
  const book = useWords();
  const { judged } = useIndexAsked();
  const why = whyNone(index, book);
  return (
    <>
      <div className="hd">
        <div>
          <h1 className="h1 s">{headTitle(index, book)}</h1>
          <p className="lead muted">{leadOf(index, book)}</p>
        </div>
        <FigureMenu figure={scoreFigure(index, judged, book)} />
      </div>
      <div className="idxbar">
        <YearPicker index={index} />
        <Distance index={index} />
      </div>
      <IndexScale index={index} />
      {why && index.rule.complete && <HowToRecord what="levels" />}
      <RuleNote rule={index.rule} />
    </>
  );
};

/** Another year is other rules and other levels, so what was assumed of the one before goes. */
const YearPicker = ({ index: { rule, years } }: { index: Index }) => {
  const { t } = useWords();
  const { change } = useFilter();
  return (
    <span className="idxpick no-print">
      <Picker
        label={t('innovationIndex.year')}
        value={String(rule.year)}
        options={[...years].reverse().map((year) => ({ value: String(year), label: String(year) }))}
        onPick={(tahun) => change({ tahun, andai: undefined })}
      />
    </span>
  );
};

/** How far the next predicate is, after a what-if from what is assumed; the server says which it is, and where it begins. */
const Distance = ({ index: { recorded, assumed } }: { index: Index }) => {
  const book = useWords();
  const { t, say } = book;
  const { index, nextPredicate } = assumed ?? recorded;
  if (index === null) return null;
  return (
    <p>
      {nextPredicate
        ? t('innovationIndex.toNext', {
            points: scoreText(nextPredicate.lowerBound - index, book),
            predicate: say(nextPredicate.name),
          })
        : t('innovationIndex.best')}
    </p>
  );
};
