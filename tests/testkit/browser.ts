import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * What a browser for tests is started with: no sandbox, since root and containers have none, and
 * nothing that would look for an update or a server of the browser's maker.
 */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const known = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The one that CHROMIUM_PATH names, else the system's, else the one that npm brought. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which can not be run.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const installed = folders.flatMap((folder) => known.map((name) => path.join(folder, name)));
  const found = installed.find(canRun);
  if (found) return found;
  try {
    return await unpackChromium();
  } catch (cause) {
    throw new Error('There is no Chromium to test in: install one, or set CHROMIUM_PATH.', {
      cause,
    });
  }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the browser of the npm package into a folder that goes away with this process, with the
 * libraries it needs. Why VERCEL: only then does the package bring those libraries.
 */
async function unpackChromium(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-chromium-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const before = { ...process.env };
  Object.assign(process.env, { VERCEL: '1', TMPDIR: folder });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const binary = await chromium.executablePath();
    const { LD_LIBRARY_PATH = '' } = process.env;
    const FONTCONFIG_PATH = writeFontSettings(folder);
    const start = path.join(folder, 'start');
    const settings = `LD_LIBRARY_PATH='${LD_LIBRARY_PATH}' FONTCONFIG_PATH='${FONTCONFIG_PATH}'`;
    writeFileSync(start, `#!/bin/sh\n${settings} exec '${binary}' "$@"\n`);
    chmodSync(start, 0o755);
    return start;
  } finally {
    for (const name of ['VERCEL', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/**
 * Only the fonts that came with the browser, so that a page looks the same on every machine. Why not
 * the package's own settings: they name /tmp/fonts whatever the folder is, and a Chromium that finds
 * no font at all crashes.
 */
function writeFontSettings(folder: string): string {
  const fonts = `<dir>${path.join(folder, 'fonts')}</dir>`;
  const cache = `<cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`;
  const settings = path.join(folder, 'font-settings');
  mkdirSync(settings);
  writeFileSync(
    path.join(settings, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}${cache}</fontconfig>\n`,
  );
  return settings;
}
