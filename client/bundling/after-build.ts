import path from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

/** The client's folder, and the one that it was built into. */
export interface Folders {
  root: string;
  outDir: string;
}

/** Builds something more once the client itself lies there, since it goes by what was written. */
export const afterBuild = (name: string, configFor: (folders: Folders) => InlineConfig): Plugin => {
  let folders: Folders = { root: '', outDir: '' };
  let isWritten = false;
  return {
    name,
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      folders = { root, outDir: path.resolve(root, outDir) };
    },
    writeBundle() {
      isWritten = true;
    },
    async closeBundle() {
      // Why: this is called after a build that failed too, and would hide why it did.
      if (!isWritten) return;
      await build({
        ...{ configFile: false, root: folders.root, logLevel: 'error' },
        ...configFor(folders),
      });
    },
  };
};
