import {
  Component,
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useRef,
  useState,
} from 'react';
import { Icon } from '../ui/Icon';
import { Picker } from '../ui/Picker';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { Emphasised } from './Emphasised';
import { tidied } from './layout';
import { PlainEditor } from './PlainEditor';
import { QueryFaults } from './QueryFaults';
import type { Place } from './read-query';
import type { Desk } from './useDesk';
import { VariablesPane } from './VariablesPane';

// Why lazy: the editor is larger than all pages together, and a query can be run without it.
const QueryEditor = lazy(async () => ({
  default: (await import('./editor/QueryEditor')).QueryEditor,
}));

interface Props {
  desk: Desk;
  /** Where the schema is shown, while it is. */
  docs: HTMLElement | null;
}

export const controlKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

/** The query, its variables, and what is wrong with them. */
export const QueryPane = ({ desk, docs }: Props) => {
  const { t } = useWords();
  const [goTo, setGoTo] = useState<Place | null>(null);
  const [untidy, setUntidy] = useState(false);
  const leaving = useRef(false);
  const running = desk.run.state === 'running';
  const isPhone = useIsPhone();

  // Why before the editor hears of it: it would take Tab for an indent, and Ctrl+Enter for a new line.
  const hearFirst = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      desk.start();
    }
    if (event.key === 'Tab' && leaving.current) event.stopPropagation();
    if (event.key !== 'Shift') leaving.current = event.key === 'Escape';
  };
  const tidy = () => {
    const query = tidied(desk.query);
    setUntidy(query === null);
    if (query !== null) desk.change({ query: query.trimEnd() });
  };
  return (
    <section
      className="dk-query"
      aria-label={t('analyst.region.query')}
      onKeyDownCapture={hearFirst}
    >
      <div className="dk-head">
        <h2>{t('analyst.region.query')}</h2>
        <OperationChoice desk={desk} />
        <button type="button" className="btn quiet" onClick={tidy}>
          {t('analyst.format')}
        </button>
        <button
          type="button"
          className="btn pri"
          onClick={desk.start}
          aria-disabled={running || desk.asked === null || desk.missing.length > 0}
        >
          <Icon name="run" />
          {running ? t('analyst.running') : t('analyst.run')}
        </button>
      </div>
      <div className="dk-editor">
        {isPhone ? (
          <PlainEditor desk={desk} />
        ) : (
          <EditorGuard instead={<PlainEditor desk={desk} hint={t('analyst.editorFailed')} />}>
            <Suspense fallback={<WaitingText query={desk.query} />}>
              <QueryEditor
                query={desk.query}
                label={t('analyst.editor')}
                schema={desk.known.schema}
                onEdit={(query) => desk.change({ query })}
                goTo={goTo}
                docs={docs}
                waiting={<WaitingText query={desk.query} />}
              />
            </Suspense>
          </EditorGuard>
        )}
      </div>
      <QueryFaults
        desk={desk}
        untidy={untidy && desk.read.fault !== null}
        goTo={isPhone ? null : (place) => setGoTo({ ...place })}
      />
      <VariablesPane desk={desk} folded={isPhone} />
      {!isPhone && (
        <p className="dk-keys">
          <Emphasised as="kbd" text={t('analyst.keys', { control: controlKey })} />
        </p>
      )}
    </section>
  );
};

/** Which of several operations is run. */
const OperationChoice = ({ desk }: { desk: Desk }) => {
  const { t } = useWords();
  const names = desk.read.operations.flatMap(({ name }) => (name ? [name.value] : []));
  if (names.length < 2) return null;
  return (
    <Picker
      label={t('analyst.operation')}
      hideLabel
      value={desk.operationName ?? ''}
      options={names.map((name) => ({ value: name, label: name }))}
      onPick={desk.choose}
    />
  );
};

/** The text of the query until the editor has come: it can be read, and run. */
const WaitingText = ({ query }: { query: string }) => {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="dk-waiting" tabIndex={0} aria-label={t('analyst.editorLoading')}>
      <pre>{query}</pre>
    </section>
  );
};

/** An editor that can not be loaded must not take the query with it. */
class EditorGuard extends Component<
  { instead: ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
