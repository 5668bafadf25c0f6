import { useEffect, useEffectEvent, useState } from 'react';
import { CopyLink } from '../ui/CopyLink';
import { Icon } from '../ui/Icon';
import { useIsPhone } from '../ui/screens';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import './analyst.css';
import './answer.css';
import { AnswerPane } from './AnswerPane';
import { ChoiceRail } from './ChoiceRail';
import { Emphasised } from './Emphasised';
import { analystLink } from './link';
import { PhoneChoice } from './PhoneChoice';
import { QueryPane } from './QueryPane';
import { textOfOperation } from './read-query';
import { SaveButton } from './SaveButton';
import { SchemaPanel } from './SchemaPanel';
import { type Desk, useDesk } from './useDesk';
import { type Shelf, useShelf } from './useShelf';

/** The desk of the analyst: any question that the data can answer, as a query of one's own. */
export const AnalystPage = () => {
  const { t, lang } = useWords();
  const desk = useDesk();
  const shelf = useShelf();
  const [hasDocs, setHasDocs] = useState(false);
  const [docs, setDocs] = useState<HTMLElement | null>(null);
  const isPhone = useIsPhone();
  useTitle(t('page.analyst'));
  useNotedRuns(desk, shelf);
  const address = () => {
    const query = textOfOperation(desk.query, desk.operationName);
    return window.location.origin + analystLink(lang, { ...desk, query });
  };
  return (
    <>
      <LinkNotice desk={desk} />
      <div className="dk-top">
        <div>
          <h1 className="h1 s">{t('analyst.title')}</h1>
          <p className="lead muted">
            <Emphasised as="code" text={t('analyst.lead')} />
          </p>
        </div>
        <div className="dk-acts">
          <SaveButton desk={desk} shelf={shelf} />
          <CopyLink address={address} />
          {!isPhone && (
            <button
              type="button"
              className="btn"
              aria-expanded={hasDocs}
              onClick={() => setHasDocs(!hasDocs)}
            >
              <Icon name="book" />
              {t('analyst.schema')}
            </button>
          )}
        </div>
      </div>
      {isPhone && <PhoneChoice desk={desk} shelf={shelf} />}
      <Answers desk={desk} />
      <div className={hasDocs && !isPhone ? 'dk with-docs' : 'dk'}>
        {!isPhone && <ChoiceRail desk={desk} shelf={shelf} />}
        <QueryPane desk={desk} docs={hasDocs && !isPhone ? docs : null} />
        <AnswerPane desk={desk} />
        {hasDocs && !isPhone && <SchemaPanel place={setDocs} close={() => setHasDocs(false)} />}
      </div>
    </>
  );
};

/** What an example answers, and how it is read. */
const Answers = ({ desk }: { desk: Desk }) => {
  const { lang } = useWords();
  return <p className="dk-about">{desk.example?.answers[lang] ?? ''}</p>;
};

/** Keeps in the history what was run. */
const useNotedRuns = ({ run }: Desk, shelf: Shelf): void => {
  const { answer } = run;
  const note = useEffectEvent(() => {
    if (!answer?.given.data) return;
    const { operationName, variables } = answer.asked;
    const query = textOfOperation(answer.asked.query, operationName);
    shelf.note({ query, variables, at: new Date().toISOString() });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is noted once
  useEffect(() => note(), [answer]);
};

/** Says what of the address was not understood; nothing is dropped in silence. */
const LinkNotice = ({ desk }: { desk: Desk }) => {
  const { t } = useWords();
  const named = desk.dropped.map((part) =>
    part === 'kueri' || part === 'variabel' || part === 'tampilan'
      ? t(`analyst.linkPart.${part}`)
      : part,
  );
  return (
    <div role="status">
      {named.length > 0 && (
        <p className="notice">
          <Icon name="alert" size={20} />
          <span>{t('analyst.linkDropped', { parts: named.join(', ') })}</span>
          <button
            type="button"
            className="btn icon"
            aria-label={t('app.close')}
            onClick={desk.forgetDropped}
          >
            <Icon name="close" size={20} />
          </button>
        </p>
      )}
    </div>
  );
};
