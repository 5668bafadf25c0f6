import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import {
  type Government,
  governmentTree,
  matchingGovernments,
  type PlacedGovernment,
} from '../filter/government';
import { longestSearch } from '../filter/search';
import { useFormats } from '../format/useFormats';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import './government.css';

interface Props {
  governments: readonly Government[];
  /** The code of the government shown; nothing for all. */
  chosen: string | undefined;
  choose: (code: string | undefined) => void;
  close: () => void;
}

/** As many as a reader looks through; a nation has hundreds, and typing finds the others. */
const mostShown = 200;

/** All governments, or one: type to narrow, choose with the arrows, Enter takes. */
export const GovernmentChoice = ({ governments, chosen, choose, close }: Props) => {
  const { t } = useWords();
  const { count } = useFormats();
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const tree = governmentTree(governments);
  const text = typed.trim();
  const found = matchingGovernments(tree, text);
  const shown = found.slice(0, mostShown);
  const options: (PlacedGovernment | null)[] = text === '' ? [null, ...shown] : shown;
  const here = options.findIndex((each) => each?.government.code === chosen);
  const [at, setAt] = useState<number | null>(null);
  const active = at ?? (text === '' ? here : 0);
  useEffect(() => {
    box.current?.querySelectorAll('[role="option"]')[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setAt((active + step + options.length) % options.length);
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const option = options[active];
    if (option !== undefined) choose(option?.government.code);
  };
  return (
    <div className="govs">
      <div className="govtop">
        <h2>{t('government.choose')}</h2>
        <button type="button" className="btn icon" aria-label={t('app.close')} onClick={close}>
          <Icon name="close" size={20} />
        </button>
      </div>
      <label className="field">
        <Icon name="search" />
        <span className="sr">{t('government.search')}</span>
        <input
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={options.length > 0 ? `${list}-${active}` : undefined}
          placeholder={t('government.search')}
          autoComplete="off"
          spellCheck={false}
          maxLength={longestSearch}
          data-autofocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(null);
          }}
          onKeyDown={onKey}
        />
      </label>
      <p role="status" className={found.length === 0 ? 'govnone' : 'sr'}>
        {found.length === 0
          ? t('government.none', { text })
          : t('government.found', { count: found.length })}
      </p>
      <div
        className="govlist"
        id={list}
        role="listbox"
        aria-label={t('government.choose')}
        ref={box}
      >
        {options.map((option, index) => (
          <Option
            key={option?.government.code ?? ''}
            id={`${list}-${index}`}
            option={option}
            indented={text === ''}
            active={index === active}
            chosen={option?.government.code === chosen}
            take={() => choose(option?.government.code)}
          />
        ))}
      </div>
      {found.length > shown.length && (
        <p className="govrest">
          {t('government.rest', { shown: count(shown.length), total: count(found.length) })}
        </p>
      )}
    </div>
  );
};

interface OptionProps {
  id: string;
  option: PlacedGovernment | null;
  /** Whether it stands in the tree; what was found stands alone and names the one above. */
  indented: boolean;
  active: boolean;
  chosen: boolean;
  take: () => void;
}

const Option = ({ id, option, indented, active, chosen, take }: OptionProps) => {
  const { t, say } = useWords();
  const above = option?.above ? t('government.within', { above: say(option.above.name) }) : '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys for all of them
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the option
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={chosen ? 'gov here' : 'gov'}
      style={{ paddingInlineStart: 16 + (indented ? (option?.depth ?? 0) * 20 : 0) }}
      onClick={take}
    >
      <span>
        {option ? say(option.government.name) : t('government.all')}{' '}
        {above !== '' && <small className={indented ? 'sr' : undefined}>{above}</small>}
      </span>
      {chosen && <Icon name="check" />}
    </div>
  );
};
