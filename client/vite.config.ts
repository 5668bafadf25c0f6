import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsApart } from './bundling/documents-apart';
import { drawing } from './bundling/drawing';
import { firstOfPages } from './bundling/first-of-pages';
import { offline } from './bundling/offline';

const server = process.env.SERVER_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [documentsApart(), firstOfPages(), react(), offline(), drawing()],
  build: {
    target: 'es2022',
    // Why: says which files each page needs; the server and the check of sizes read it.
    manifest: true,
    // Why: the page may run scripts from files only, and a small file would be written into it.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Why: each file costs a request, and on a phone six at a time a good part of a second. What
        // the first page surely needs is one file, what most pages share another.
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'], priority: 2 },
            { name: 'shared', test: /client\/src\/(?!gql|words)/, minShareCount: 6, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': server, '/export': server },
  },
});
