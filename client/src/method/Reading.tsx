import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';

const notions = [
  'asOf',
  'known',
  'knownOn',
  'provisional',
  'succession',
  'level',
  'share',
  'result',
] as const;

/** What to know before a figure is read. */
export const Reading = () => {
  const { t } = useWords();
  return (
    <Panel anchor="membaca" title={t('method.reading.title')}>
      <dl className="notions">
        {notions.map((notion) => (
          <div key={notion}>
            <dt>{t(`method.reading.${notion}`)}</dt>
            <dd>{t(`method.reading.${notion}Text`)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};
