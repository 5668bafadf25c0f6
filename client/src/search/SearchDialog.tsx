import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { keepScope, longestSearch } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { SearchByKindDocument } from '../gql/graphql';
import { SkeletonLines } from '../ui/CardBody';
import { Failed } from '../ui/Failed';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { HitOptions } from './HitOptions';
import { SearchStatus } from './SearchStatus';
import { Suggestions } from './Suggestions';
import { moved } from './search-options';

const pause = 200;
const shownOfKind = 4;

/** The search over everything: type, choose with the arrows, Enter opens. */
export const SearchDialog = ({ close }: { close: () => void }) => {
  const { t } = useWords();
  const dialog = useModal();
  const leave = () => dialog.current?.close();
  const onPress = (event: MouseEvent) => {
    // The dialog itself is pressed only where its content is not: on the ground around it.
    if (event.target === dialog.current) leave();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes with Escape
    <dialog
      ref={dialog}
      className="searchdialog"
      aria-label={t('search.title')}
      onClose={close}
      onClick={onPress}
    >
      <Combobox leave={leave} />
    </dialog>
  );
};

/** Opens with its element; what lies behind can not be reached, and Escape closes. */
const useModal = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return dialog;
};

const Combobox = ({ leave }: { leave: () => void }) => {
  const { t, lang } = useWords();
  const { search, asOf, within } = useFilter();
  const navigate = useNavigate();
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const text = typed.trim();
  const [settled] = useDebouncedValue(text, pause);
  const asked = text === '' ? '' : settled;
  const answer = useAnswer(
    SearchByKindDocument,
    { text: asked, asOf, within, first: shownOfKind },
    asked !== '',
  );
  const options = () => [...(box.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = moved(at, event.key === 'ArrowDown' ? 1 : -1, options().length);
      setAt(next);
      options()[next]?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (at >= 0) options()[at]?.click();
    else if (text !== '') {
      leave();
      void navigate({
        to: '/$lang/cari',
        params: { lang },
        search: { ...keepScope(search), q: text },
      });
    }
  };
  const shown = asked !== '' && answer.data !== undefined ? answer.data.searchByKind : null;
  const expanded = text === '' || shown !== null;
  return (
    <>
      <div className="searchline">
        <Icon name="search" size={20} />
        <input
          // Why plain text: a field of type search empties itself on Escape and keeps the dialog open.
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={list}
          aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
          placeholder={t('search.openLabel')}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={longestSearch}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(-1);
          }}
          onKeyDown={onKey}
        />
        <button type="button" className="btn icon" aria-label={t('app.close')} onClick={leave}>
          <Icon name="close" size={20} />
        </button>
      </div>
      <SearchStatus kinds={shown} text={asked} busy={text !== asked || answer.old} />
      <div className="searchresults" ref={box} aria-busy={answer.old || undefined}>
        {text === '' && <Suggestions list={list} at={at} leave={leave} />}
        {text !== '' && shown !== null && (
          <HitOptions list={list} at={at} kinds={shown} asked={asked} text={text} leave={leave} />
        )}
        {text !== '' && shown === null && !answer.failed && (
          <SkeletonLines heights={[20, 44, 44, 44]} />
        )}
        {text !== '' && answer.failed && <Failed retry={answer.retry} />}
      </div>
      <p className="searchkeys" aria-hidden="true">
        {t('search.keys')}
      </p>
    </>
  );
};
