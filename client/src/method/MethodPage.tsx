import { AllSources } from '../dataset/AllSources';
import { Quality } from '../dataset/DataNotes';
import { OpenQuery } from '../figure/OpenQuery';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { RuleSetsDocument } from '../gql/graphql';
import { Icon } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { IndexRules } from './IndexRules';
import { MeasureCatalogue } from './MeasureCatalogue';
import { Reading } from './Reading';
import { RuleSets } from './RuleSets';
import { StatesInOrder } from './StatesInOrder';
import './method.css';

const parts = [
  ['states', 'status'],
  ['reading', 'membaca'],
  ['rules', 'aturan'],
  ['measures', 'ukuran'],
  ['data', 'data'],
] as const;

/** Metode: every measure, its rule and its source. */
export const MethodPage = () => {
  const { t } = useWords();
  const { longDay } = useFormats();
  const { asOf, within } = useFilter();
  const facts = useFacts();
  const day = asOf ?? facts?.today;
  useTitle(t('method.page'));
  return (
    <div className="methodpage">
      <div className="hd">
        <div>
          <h1 className="h1 s">{t('method.page')}</h1>
          <p className="lead muted">{t('method.lead')}</p>
        </div>
        <button type="button" className="btn no-print" onClick={() => window.print()}>
          <Icon name="print" />
          {t('method.print')}
        </button>
      </div>
      <nav className="contents no-print" aria-label={t('method.contents')}>
        <ul>
          {parts.map(([part, anchor]) => (
            <li key={part}>
              <a href={`#${anchor}`}>{t(`method.of.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <StatesInOrder />
      <Reading />
      <Panel
        anchor="aturan"
        title={t('method.rules.title')}
        measure={t('method.rules.text')}
        menu={
          <OpenQuery
            document={RuleSetsDocument}
            variables={{ asOf, within }}
            label={t('method.rules.title')}
          />
        }
      >
        <RuleSets />
        <IndexRules />
      </Panel>
      <MeasureCatalogue />
      <Panel
        anchor="data"
        title={t('method.data.title')}
        measure={facts && day && t('method.version', { version: facts.version, day: longDay(day) })}
      >
        {facts?.madeUp && <p className="note b">{t('method.madeUp')}</p>}
        <div className="fresh methoddata">
          <Quality />
          {day && <AllSources asOf={day} />}
        </div>
      </Panel>
    </div>
  );
};
