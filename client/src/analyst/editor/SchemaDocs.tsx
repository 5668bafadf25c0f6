import { DocExplorer } from '@graphiql/plugin-doc-explorer';
import '@graphiql/plugin-doc-explorer/style.css';
import './schema-docs.css';

/** GraphiQL's documentation of the schema. The descriptions of the schema are English, so are its words. */
export const SchemaDocs = () => (
  <div className="gqldocs" lang="en">
    <DocExplorer />
  </div>
);
