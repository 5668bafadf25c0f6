import { StateMark } from '../marks/StateMark';
import { states } from '../marks/states';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';

/** The four states in the order in which they are judged: the first that fits is the one. */
export const StatesInOrder = () => {
  const { t } = useWords();
  return (
    <Panel anchor="status" title={t('method.states.title')} measure={t('method.states.text')}>
      <ol className="inorder">
        {states.map((state) => (
          <li key={state}>
            <StateMark state={state} size={20} />
            <p>
              <b>{t(`state.${state}`)}.</b> {t(`method.states.${state}`)}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
