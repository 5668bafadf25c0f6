import { Link } from '@tanstack/react-router';
import { OpenQuery } from '../figure/OpenQuery';
import { keepScope } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import type { MeasureItem_MeasureFragment as Measure } from '../gql/graphql';
import { Icon } from '../ui/Icon';
import { useWords, type Wordbook } from '../words/useWords';
import { type PageName, pagesOf, questions } from './questions';

const pageTitle = (page: PageName, { t }: Wordbook): string =>
  ({
    ringkasan: t('page.overview'),
    'perangkat-daerah': t('page.agencies'),
    inovasi: t('page.innovations'),
    adopsi: t('adoption.page'),
    dampak: t('outcome.page'),
    fasilitasi: t('facilitation.page'),
    indeks: t('innovationIndex.page'),
  })[page];

/** One measure: what it counts, how, since when, where it is shown and by what it is asked. */
export const MeasureItem = ({ measure }: { measure: Measure }) => {
  const { t, say } = useWords();
  const { longDay } = useFormats();
  const { name, wording, definition, formula, unit, since, source } = measure;
  const title = say(wording);
  return (
    <article className="measure" id={name}>
      <h4>
        {title}
        <a
          className="anchor no-print"
          href={`#${name}`}
          aria-label={t('method.measures.link', { name: title })}
        >
          <Icon name="link" size={16} />
        </a>
      </h4>
      <p>{say(definition)}</p>
      <dl className="about">
        <div>
          <dt>{t('method.measures.formula')}</dt>
          <dd>
            <code>{formula}</code>
          </dd>
        </div>
        <div>
          <dt>{t('method.measures.unit')}</dt>
          <dd>{say(unit)}</dd>
        </div>
        <div>
          <dt>{t('method.measures.since')}</dt>
          <dd>{t('method.measures.sinceText', { day: longDay(since) })}</dd>
        </div>
        <div>
          <dt>{t('method.measures.source')}</dt>
          <dd>{source}</dd>
        </div>
        <Shown roots={measure.questions} />
        <div>
          <dt>{t('method.measures.questions')}</dt>
          <dd>
            <Asked roots={measure.questions} title={title} />
          </dd>
        </div>
      </dl>
    </article>
  );
};

const Shown = ({ roots }: { roots: readonly string[] }) => {
  const book = useWords();
  const pages = pagesOf(roots);
  if (pages.length === 0) return null;
  return (
    <div>
      <dt>{book.t('method.measures.shown')}</dt>
      <dd className="inline">
        {pages.map((page) => (
          <Link key={page} to={`/$lang/${page}`} params={{ lang: book.lang }} search={keepScope}>
            {pageTitle(page, book)}
          </Link>
        ))}
      </dd>
    </div>
  );
};

/** Each question by its name in the API; where one can be asked as it is, its query is one press away. */
const Asked = ({ roots, title }: { roots: readonly string[]; title: string }) => {
  const { asOf, within } = useFilter();
  return (
    <span className="inline">
      {roots.map((root) => {
        const document = questions[root];
        return (
          <span key={root} className="root">
            <code>{root}</code>
            {document && (
              <OpenQuery
                document={document}
                variables={{ asOf, within }}
                label={`${title}, ${root}`}
              />
            )}
          </span>
        );
      })}
    </span>
  );
};
