import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsApart } from './bundling/documents-apart';

const server = process.env.SERVER_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [documentsApart(), react()],
  build: {
    target: 'es2022',
    // Why: says which files each page needs; the server and the check of sizes read it.
    manifest: true,
    // Why: the page may run scripts from files only, and a small file would be written into it.
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': server, '/export': server },
  },
});
