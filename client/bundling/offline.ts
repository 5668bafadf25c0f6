import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest, Plugin } from 'vite';
import { afterBuild } from './after-build';

/** Too large to be fetched by everyone; kept once they were loaded. */
const notForEveryone = /^src\/(analyst|report\/pdf)\//;
const fromPublic = ['index.html', 'before-program.js', 'sign.svg', 'manifest.webmanifest'];

/** Builds what makes the program open without a server, with a list of the files that it has to keep. */
export const offline = (): Plugin =>
  afterBuild('offline', ({ root, outDir }) => ({
    define: {
      PRECACHED: JSON.stringify(precached(outDir)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      ...{ outDir, emptyOutDir: false, copyPublicDir: false, target: 'es2022' },
      lib: {
        ...{ entry: path.join(root, 'worker', 'service-worker.ts'), formats: ['iife'] },
        ...{ name: 'worker', fileName: () => 'sw.js' },
      },
    },
  }));

const precached = (outDir: string) => {
  const manifest = JSON.parse(
    readFileSync(path.join(outDir, '.vite', 'manifest.json'), 'utf8'),
  ) as Manifest;
  const needed = new Set<string>();
  const need = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || needed.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) needed.add(file);
    for (const each of chunk.imports ?? []) need(each);
  };
  const html = readFileSync(path.join(outDir, 'index.html'), 'utf8');
  for (const [key, { file, isDynamicEntry }] of Object.entries(manifest)) {
    const isLater = isDynamicEntry && /^src\//.test(key) && !notForEveryone.test(key);
    if (isLater || html.includes(`"/${file}"`)) need(key);
  }
  const icons = readdirSync(path.join(outDir, 'icons')).map((file) => `icons/${file}`);
  return [
    // Why no version: the name of an asset says what it holds.
    ...[...needed].map((file) => ({ url: `/${file}`, revision: null })),
    ...[...fromPublic, ...icons].map((file) => ({
      url: `/${file}`,
      revision: createHash('sha256')
        .update(readFileSync(path.join(outDir, file)))
        .digest('base64url')
        .slice(0, 12),
    })),
  ];
};
