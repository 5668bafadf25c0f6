import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

// Why by hand: the editor would else load its workers from elsewhere, and one for JSON that is not needed.
window.MonacoEnvironment = {
  getWorker: (_id: string, label: string) =>
    label === 'graphql' ? new GraphQLWorker() : new EditorWorker(),
};
