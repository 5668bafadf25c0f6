import { Link } from '@tanstack/react-router';
import { keepScope } from '../filter/search';
import type { MeasuresQuery } from '../gql/graphql';
import type { Answer } from '../ui/CardBody';
import { useWords } from '../words/useWords';
import type { Figure } from './figure';

interface Props {
  figure: Figure;
  answer: Answer<MeasuresQuery>;
}

/** What is counted, by the catalogue of measures; the other figures of the same line come after. */
export const FigureMeaning = ({ figure, answer }: Props) => {
  const { t, say, lang } = useWords();
  const find = (name: string) => answer.data?.measures.find((each) => each.name === name);
  const measure = figure.measure === undefined ? undefined : find(figure.measure);
  return (
    <dl>
      <dt>{t('figure.meaning')}</dt>
      <dd>
        {figure.meaning ?? (measure && say(measure.definition))}
        {!figure.meaning && !measure && (answer.loading ? t('app.loading') : t('figure.noMeaning'))}
      </dd>
      <dt>{t('figure.counting')}</dt>
      <dd>{figure.counting}</dd>
      {measure && (
        <>
          <dt>{t('figure.formula')}</dt>
          <dd>{measure.formula}</dd>
        </>
      )}
      <dt>{t('figure.source')}</dt>
      <dd>{t('figure.sourceText')}</dd>
      {figure.measure !== undefined && (
        <>
          <dt>{t('figure.measure')}</dt>
          <dd>
            <Link to="/$lang/metode" params={{ lang }} search={keepScope} hash={figure.measure}>
              <code>{figure.measure}</code>
            </Link>
          </dd>
        </>
      )}
      {(figure.beside ?? []).flatMap((name) => {
        const other = find(name);
        return other
          ? [
              <dt key={`${name} name`}>{say(other.wording)}</dt>,
              <dd key={name}>
                {say(other.definition)} {other.formula} <code>{name}</code>
              </dd>,
            ]
          : [];
      })}
    </dl>
  );
};
