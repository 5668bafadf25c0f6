import { useId, useState } from 'react';
import { Icon } from '../ui/Icon';
import { SheetButton } from '../ui/SheetButton';
import { useWords } from '../words/useWords';
import { audiences, useOpenExample } from './ChoiceRail';
import { examples } from './examples';
import { HistoryList } from './HistoryList';
import { SavedList } from './SavedList';
import type { Desk } from './useDesk';
import type { Shelf } from './useShelf';

/** On phones: one tap chooses an example and runs it. */
export const PhoneChoice = ({ desk, shelf }: { desk: Desk; shelf: Shelf }) => (
  <div className="dk-choice">
    <ExamplePicker desk={desk} />
    <ListSheet list="saved">
      <SavedList desk={desk} shelf={shelf} />
    </ListSheet>
    <ListSheet list="history">
      <HistoryList desk={desk} shelf={shelf} />
    </ListSheet>
  </div>
);

const ExamplePicker = ({ desk }: { desk: Desk }) => {
  const { t, lang } = useWords();
  const id = useId();
  const openExample = useOpenExample(desk);
  const pick = (slug: string) => {
    const example = examples.find((each) => each.slug === slug);
    if (example) openExample(example);
  };
  return (
    <span className="field pick">
      <label htmlFor={id}>{t('analyst.example')}:</label>
      <select
        id={id}
        value={desk.example?.slug ?? ''}
        onChange={(event) => pick(event.target.value)}
      >
        {!desk.example && <option value="">{t('analyst.ownQuery')}</option>}
        {audiences.map((audience) => (
          <optgroup key={audience} label={t(`analyst.examplesFor.${audience}`)}>
            {examples
              .filter((each) => each.for === audience)
              .map((each) => (
                <option key={each.slug} value={each.slug}>
                  {each.title[lang]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <Icon name="down" size={16} />
    </span>
  );
};

const ListSheet = ({
  list,
  children,
}: {
  list: 'saved' | 'history';
  children: React.ReactNode;
}) => {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <SheetButton
      opened={opened}
      onChange={setOpened}
      className="btn"
      face={t(`analyst.${list}`)}
      sheetLabel={t(`analyst.${list}`)}
      sheetWidth={340}
    >
      {() => (
        <div className="dk-sheet dk-list">
          <h2>{t(`analyst.${list}`)}</h2>
          {children}
        </div>
      )}
    </SheetButton>
  );
};
