import path from 'node:path';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build';

/** Builds what draws a page on the server, beside what the server is told of the pages. */
export const drawing = (): Plugin =>
  afterBuild('drawing', ({ root, outDir }) => ({
    define: { 'process.env.NODE_ENV': '"production"' },
    // Why all: the server has none of the client's packages.
    ssr: { noExternal: true },
    build: {
      ...{ ssr: path.join(root, 'src', 'draw.tsx'), outDir: path.join(outDir, '.vite', 'draw') },
      ...{ emptyOutDir: true, copyPublicDir: false, target: 'node20' },
    },
  }));
