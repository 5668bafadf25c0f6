import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { keepScope } from '../filter/search';
import type { MeasuresQuery } from '../gql/graphql';
import type { Answer } from '../ui/CardBody';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import type { Figure } from './figure';

interface Props {
  figure: Figure;
  answer: Answer<MeasuresQuery>;
}

/** What is counted, by the catalogue of measures; the other figures of the same line come after. */
export const FigureMeaning = ({ figure, answer }: Props) => {
  const { t, say } = useWords();
  const find = (name: string) => answer.data?.measures.find((each) => each.name === name);
  const measure = figure.measure === undefined ? undefined : find(figure.measure);
  const besides = (figure.beside ?? []).flatMap((name) => find(name) ?? []);
  return (
    <>
      <dl>
        <dt>{t('figure.meaning')}</dt>
        <dd>
          {figure.meaning ?? (measure && say(measure.definition))}
          {!figure.meaning &&
            !measure &&
            (answer.loading ? t('app.loading') : t('figure.noMeaning'))}
        </dd>
        <dt>{t('figure.counting')}</dt>
        <dd>{figure.counting}</dd>
        <dt>{t('figure.source')}</dt>
        <dd>{t('figure.sourceText')}</dd>
        {besides.map((other) => (
          <Fragment key={other.name}>
            <dt>{say(other.wording)}</dt>
            <dd>{say(other.definition)}</dd>
          </Fragment>
        ))}
      </dl>
      <ForAnalysts name={figure.measure} measures={measure ? [measure, ...besides] : besides} />
    </>
  );
};

interface AnalystProps {
  name: string | undefined;
  measures: readonly MeasuresQuery['measures'][number][];
}

/** Folded: the formulas as the catalogue of measures writes them, and the names that the API knows. */
const ForAnalysts = ({ name, measures }: AnalystProps) => {
  const { t, say, lang } = useWords();
  if (name === undefined && measures.length === 0) return null;
  return (
    <details className="figquery">
      <summary>
        <Icon name="right" size={16} />
        <span>{t('figure.forAnalysts')}</span>
      </summary>
      <dl>
        {measures.map((each) => (
          <Fragment key={each.name}>
            <dt>{measures.length > 1 ? say(each.wording) : t('figure.formula')}</dt>
            <dd>{each.formula}</dd>
          </Fragment>
        ))}
        {name !== undefined && (
          <>
            <dt>{t('figure.measure')}</dt>
            <dd>
              <Link to="/$lang/metode" params={{ lang }} search={keepScope} hash={name}>
                <code>{name}</code>
              </Link>
            </dd>
          </>
        )}
      </dl>
    </details>
  );
};
