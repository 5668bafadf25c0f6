import { useState } from 'react';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { examples } from './examples';
import type { Example } from './examples/example';
import { HistoryList } from './HistoryList';
import { SavedList } from './SavedList';
import { type Desk, exampleOnDesk, useToday } from './useDesk';
import type { Shelf } from './useShelf';

const lists = ['examples', 'saved', 'history'] as const;

export const audiences: readonly Example['for'][] = ['leaders', 'orta', 'analysts'];

/** What one can begin with: examples, what was saved, what was run. */
export const ChoiceRail = ({ desk, shelf }: { desk: Desk; shelf: Shelf }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const [list, setList] = useState<(typeof lists)[number]>('examples');
  const lengths = {
    examples: examples.length,
    saved: shelf.saved.length,
    history: shelf.history.length,
  };
  return (
    <section className="dk-rail" aria-label={t('analyst.region.choose')}>
      <fieldset className="dk-lists" aria-label={t('analyst.region.choose')}>
        {lists.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={list === each}
            onClick={() => setList(each)}
          >
            {t(`analyst.${each}`)} <span className="num">{count(lengths[each])}</span>
          </button>
        ))}
      </fieldset>
      <div className="dk-list">
        {list === 'examples' && <ExampleList desk={desk} />}
        {list === 'saved' && <SavedList desk={desk} shelf={shelf} />}
        {list === 'history' && <HistoryList desk={desk} shelf={shelf} />}
      </div>
    </section>
  );
};

const ExampleList = ({ desk }: { desk: Desk }) => {
  const { t, lang } = useWords();
  const openExample = useOpenExample(desk);
  return audiences.map((audience) => (
    <div key={audience} className="dk-group">
      <h3>{t(`analyst.examplesFor.${audience}`)}</h3>
      <ul>
        {examples
          .filter((each) => each.for === audience)
          .map((example) => (
            <li key={example.slug}>
              <button
                type="button"
                className="dk-item"
                title={example.answers[lang]}
                aria-current={desk.example?.slug === example.slug || undefined}
                onClick={() => openExample(example)}
              >
                {example.title[lang]}
              </button>
            </li>
          ))}
      </ul>
    </div>
  ));
};

/** Puts an example on the desk, as of the day of the page. */
export const useOpenExample = (desk: Desk): ((example: Example) => void) => {
  const { lang } = useWords();
  const { asOf } = useFilter();
  const today = useToday();
  return (example) => desk.open(exampleOnDesk(example, lang, asOf, today));
};
