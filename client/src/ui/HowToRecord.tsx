import { useWords } from '../words/useWords';
import { Icon } from './Icon';
import './how-to-record.css';

/** Every kind of record that a page may lack, with the files that bring it in. */
const filesOf = {
  innovations: ['innovations'],
  adoptions: ['adoptions', 'stages'],
  outcomes: ['outcomes', 'measurements'],
  measurements: ['measurements'],
  attendance: ['attendance'],
  events: ['events'],
  promises: ['promises'],
  awards: ['awards'],
  evidence: ['evidence'],
  levels: ['levels'],
  scores: ['scores'],
  satisfaction: ['satisfaction'],
  reports: ['reports'],
} as const;

export type Recordable = keyof typeof filesOf;

/** What is missing and who sends it, in a sentence; files and command only for who asks. */
export const HowToRecord = ({ what, says }: { what: Recordable; says?: string }) => {
  const { t } = useWords();
  return (
    <div className="note recordhow">
      <p>
        {says && <b>{says} </b>}
        {t(`record.bring.${what}`)}
      </p>
      <RecordFiles what={[what]} />
    </div>
  );
};

/** Folded: the files and columns by the names of the reader's language, and the command. */
export const RecordFiles = ({ what }: { what: readonly Recordable[] }) => {
  const { t } = useWords();
  const files = [...new Set(what.flatMap((each) => filesOf[each]))];
  return (
    <details className="behind recordfiles no-print">
      <summary>
        <Icon name="right" size={16} />
        <span>{t('record.keepers')}</span>
      </summary>
      <dl>
        {files.map((file) => (
          <div key={file}>
            <dt>
              <code>{t(`record.file.${file}`)}</code>
            </dt>
            <dd>{t(`record.columns.${file}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t('record.fill')} <code>npm run db -- import FOLDER</code>. {t('record.checks')}
      </p>
    </details>
  );
};
