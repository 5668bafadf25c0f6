import './workers';
import '@graphiql/react/style.css';
import './editor.css';
import {
  QueryEditor as GraphEditor,
  GraphiQLProvider,
  useGraphiQL,
  useMonaco,
} from '@graphiql/react';
import type { GraphQLSchema } from 'graphql';
import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useColorScheme } from '../../ui/color-scheme';
import type { Place } from '../read-query';
import { defineThemes, themeNames } from './themes';

const SchemaDocs = lazy(async () => ({ default: (await import('./SchemaDocs')).SchemaDocs }));

interface Props {
  query: string;
  label: string;
  schema: GraphQLSchema | null;
  onEdit: (query: string) => void;
  /** A place to go to; each one anew, also the same twice. */
  goTo: Place | null;
  /** Where the documentation of the schema goes, while it is shown. */
  docs: HTMLElement | null;
  /** Shown until the editor stands. */
  waiting: ReactNode;
}

/** Why nothing is kept: the page keeps what was saved and what was run, and the address the rest. */
const noStorage = {
  length: 0,
  getItem: () => null,
  setItem: () => {},
  removeItem: () => {},
  clear: () => {},
};

// Why it answers nothing: the page runs queries itself; the editor only needs to be handed something.
const noFetcher = async () => ({});

/** GraphiQL's editor with completion and faults by our schema, in the page's own layout. */
export const QueryEditor = ({ schema, docs, ...props }: Props) => (
  <GraphiQLProvider
    fetcher={noFetcher}
    schema={schema}
    storage={noStorage}
    initialQuery={props.query}
    editorTheme={themeNames}
    // Why assumed: it is our own server's, and checking it takes a while on each keystroke's path.
    dangerouslyAssumeSchemaIsValid
  >
    <Editor {...props} />
    {docs &&
      createPortal(
        <Suspense>
          <SchemaDocs />
        </Suspense>,
        docs,
      )}
  </GraphiQLProvider>
);

const Editor = ({ query, label, onEdit, goTo, waiting }: Omit<Props, 'schema' | 'docs'>) => {
  const editor = useGraphiQL((state) => state.queryEditor);
  const monaco = useMonaco((state) => state.monaco);
  const scheme = useColorScheme();
  /** What the editor last said: only a query from elsewhere is put into it. */
  const said = useRef(query);
  const tell = useEffectEvent((text: string) => {
    said.current = text;
    onEdit(text);
  });

  useEffect(() => {
    if (!monaco) return;
    defineThemes(monaco);
    monaco.editor.setTheme(themeNames[scheme]);
  }, [monaco, scheme]);

  useEffect(() => {
    if (!editor) return;
    editor.updateOptions({
      ariaLabel: label,
      tabIndex: 0,
      fontFamily: getComputedStyle(document.body).getPropertyValue('--mono'),
      fontSize: 14,
      lineHeight: 22,
      padding: { top: 10, bottom: 10 },
      lineNumbersMinChars: 3,
      folding: false,
      renderLineHighlight: 'line',
      scrollBeyondLastLine: false,
      wordWrap: 'on',
      guides: { bracketPairs: false, indentation: false },
      // Why fixed: what floats may reach out of the editor, the text may not.
      fixedOverflowWidgets: true,
    });
    // Why here: brackets belong to the text, and its colours to the theme.
    editor.getModel()?.updateOptions({
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    });
    const listening = editor.onDidChangeModelContent(() => tell(editor.getValue()));
    return () => listening.dispose();
  }, [editor, label]);

  useEffect(() => {
    const model = editor?.getModel();
    if (!editor || !model || query === said.current) return;
    said.current = query;
    if (query === editor.getValue()) return;
    // Why an edit and not a new text: it can be undone.
    editor.pushUndoStop();
    editor.executeEdits('desk', [{ range: model.getFullModelRange(), text: query }]);
    editor.pushUndoStop();
    editor.setPosition({ lineNumber: 1, column: 1 });
    editor.setScrollTop(0);
  }, [editor, query]);

  useEffect(() => {
    if (!editor || !goTo) return;
    const at = { lineNumber: goTo.line, column: goTo.column };
    editor.setPosition(at);
    editor.revealPositionInCenterIfOutsideViewport(at);
    editor.focus();
  }, [editor, goTo]);

  return (
    <>
      {!editor && waiting}
      {/* Why no tab stop of its own: the text within is one. */}
      <GraphEditor className={editor ? 'gqlhost' : 'gqlhost away'} tabIndex={-1} />
    </>
  );
};
