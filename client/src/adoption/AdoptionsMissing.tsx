import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';

const files = [
  { file: 'adoptions.csv', name: 'adoptions' },
  { file: 'adoption-stages.csv', name: 'stages' },
] as const;

/** Columns as the import takes them; those without a star may stay empty. */
const columns = {
  adoptions: ['code*', 'innovation*', 'adopter*', 'stopped_on', 'proof', 'source'],
  stages: ['adoption*', 'stage*', 'reached_on*', 'source'],
} as const;

/** Where no adoption was ever recorded: that this is no zero, and how to bring them in. */
export const AdoptionsMissing = () => {
  const { t } = useWords();
  return (
    <div className="gap">
      <Panel anchor="belum-tercatat" title={t('adoption.none.how')}>
        <p className="small muted aside">{t('adoption.none.notZero')}</p>
        <ol className="howto">
          {files.map(({ file, name }) => (
            <li key={file}>
              <code>{file}</code>
              <span>{t(`adoption.none.files.${name}`)}</span>
              <ul aria-label={t('adoption.none.columns', { file })}>
                {columns[name].map((column) => (
                  <li key={column}>
                    <code>{column}</code>
                  </li>
                ))}
              </ul>
            </li>
          ))}
          <li>
            <code>npm run db -- import FOLDER</code>
            <span>{t('adoption.none.command')}</span>
          </li>
        </ol>
        <p className="small muted">{t('adoption.none.star')}</p>
      </Panel>
    </div>
  );
};
