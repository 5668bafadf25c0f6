import path from 'node:path';
import { build, type Plugin } from 'vite';

/** Builds what draws a page on the server, beside what the server is told of the pages. */
export const drawing = (): Plugin => {
  let root = '';
  let outDir = '';
  let isWritten = false;
  return {
    name: 'drawing',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      outDir = path.resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      isWritten = true;
    },
    async closeBundle() {
      // Why: this is called after a build that failed too, and would hide why it did.
      if (!isWritten) return;
      await build({
        configFile: false,
        root,
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"production"' },
        // Why all: the server has none of the client's packages.
        ssr: { noExternal: true },
        build: {
          ...{
            ssr: path.join(root, 'src', 'draw.tsx'),
            outDir: path.join(outDir, '.vite', 'draw'),
          },
          ...{ emptyOutDir: true, copyPublicDir: false, target: 'node20' },
        },
      });
    },
  };
};
