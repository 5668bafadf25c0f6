import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { resultKindOf } from '../filter/result-kinds';
import { keepScope, longestSearch } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { SearchByKindDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { HitGroups } from './HitGroups';
import { HitPages } from './HitPages';
import { KindChoice } from './KindChoice';
import { SearchStatus } from './SearchStatus';
import './search.css';

const shownOfKind = 5;

/** All results of a search, which an address can hand on. */
export const SearchPage = () => {
  const { t } = useWords();
  const { search } = useFilter();
  const text = search.q?.trim() ?? '';
  const title = text === '' ? t('search.nothingAsked') : t('search.heading', { text });
  useTitle(title);
  return (
    <>
      <div className="searchhead">
        <h1 className="h1 s">{title}</h1>
        {/* Why the key: another search, or Back, must fill the field anew. */}
        <SearchField key={text} text={text} />
      </div>
      {text === '' ? (
        <p className="muted">{t('search.suggestionsText')}</p>
      ) : (
        <Results text={text} />
      )}
    </>
  );
};

const SearchField = ({ text }: { text: string }) => {
  const { t, lang } = useWords();
  const { search } = useFilter();
  const navigate = useNavigate();
  const id = useId();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    void navigate({
      to: '/$lang/cari',
      params: { lang },
      search: { ...keepScope(search), q: q || undefined },
    });
  };
  return (
    <search className="no-print">
      <form className="searchform" onSubmit={onSubmit}>
        <label className="field grow" htmlFor={id}>
          <Icon name="search" />
          <span className="sr">{t('search.label')}</span>
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={text}
            maxLength={longestSearch}
            placeholder={t('search.openLabel')}
            autoComplete="off"
          />
        </label>
        <button type="submit" className="btn pri">
          {t('search.submit')}
        </button>
      </form>
    </search>
  );
};

const Results = ({ text }: { text: string }) => {
  const { t } = useWords();
  const { search, asOf, within } = useFilter();
  const answer = useAnswer(SearchByKindDocument, { text, asOf, within, first: shownOfKind });
  const wanted = search.macam && resultKindOf(search.macam);
  return (
    <>
      <SearchStatus
        kinds={answer.data?.searchByKind ?? null}
        text={text}
        busy={answer.loading || answer.old}
      />
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[44, 66, 66, 66, 66]} />}>
        {({ searchByKind }) => {
          const only = searchByKind.find(({ kind }) => kind === wanted);
          if (searchByKind.length === 0) {
            return (
              <p className="note">
                <b>{t('search.none', { text })}</b> {t('search.noneText')}
              </p>
            );
          }
          return (
            <>
              <KindChoice kinds={searchByKind} />
              {only ? (
                <HitPages key={only.kind} kind={only} text={text} />
              ) : (
                <HitGroups kinds={searchByKind} text={text} />
              )}
            </>
          );
        }}
      </CardBody>
    </>
  );
};
