import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { OpenQuery } from '../figure/OpenQuery';
import { SearchBox } from '../filter/SearchBox';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import {
  type MeasureItem_MeasureFragment as Measure,
  MeasureCatalogueDocument,
} from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { bySubject, findMeasures } from './find-measures';
import { MeasureItem } from './MeasureItem';

/** Every measure by subject, with a search and an address of its own. */
export const MeasureCatalogue = () => {
  const { t } = useWords();
  const { count } = useFormats();
  const answer = useAnswer(MeasureCatalogueDocument, {});
  const all = answer.data?.measures;
  return (
    <Panel
      anchor="ukuran"
      title={
        all
          ? t('method.measures.title', { count: all.length, value: count(all.length) })
          : t('method.measures.label')
      }
      menu={
        <OpenQuery
          document={MeasureCatalogueDocument}
          variables={{}}
          label={t('method.measures.label')}
        />
      }
    >
      <search className="no-print findmeasure">
        <SearchBox label={t('method.measures.search')} />
      </search>
      <CardBody
        answer={answer}
        skeleton={<SkeletonLines heights={Array.from({ length: 8 }, () => 180)} />}
      >
        {({ measures }) => <Found measures={measures} />}
      </CardBody>
    </Panel>
  );
};

/** Why once the rows are there: what an address leads to is not on the page before they are. */
const useLeadToAnchor = () => {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView({ block: 'start' });
  }, [hash]);
};

const Found = ({ measures }: { measures: readonly Measure[] }) => {
  const { t } = useWords();
  const { search, change } = useFilter();
  useLeadToAnchor();
  const found = findMeasures(measures, search.cari);
  const groups = bySubject(found);
  return (
    <>
      <p role="status" className="small muted">
        {search.cari && found.length > 0 && t('method.measures.found', { count: found.length })}
        {search.cari && found.length === 0 && t('method.measures.none', { text: search.cari })}
      </p>
      {found.length === 0 && (
        <button type="button" className="btn" onClick={() => change({ cari: undefined })}>
          {t('method.measures.clear')}
        </button>
      )}
      {groups.length > 1 && (
        <nav className="contents no-print" aria-label={t('method.measures.label')}>
          <ul>
            {groups.map(({ subject }) => (
              <li key={subject}>
                <a href={`#${subject.toLowerCase()}`}>{t(`method.measures.subject.${subject}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(({ subject, measures: of }) => (
        <section key={subject} id={subject.toLowerCase()} className="subject">
          <h3>{t(`method.measures.subject.${subject}`)}</h3>
          {of.map((measure) => (
            <MeasureItem key={measure.name} measure={measure} />
          ))}
        </section>
      ))}
    </>
  );
};
