// Behind `npm start`, `npm test`, `npm run dev`, `npm run db` and `npm run report`: needs Node and npm alone, brings
// the rest, and does only what has not been done yet. (package.json says `exec` so that npm's signals
// reach the program and not a shell in between.)
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Program ini perlu Node 20.19 atau lebih baru, sedangkan ini Node ${process.versions.node}. / This program needs Node 20.19 or newer, and this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

// Why so late: an older Node could not even read these.
const { inWords, setUp, SetUpError } = await import('./set-up.mjs');

const [command = 'start', ...args] = process.argv.slice(2);
const built = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** In this very process, so that a signal needs no messenger and a start no second Node. */
async function become(file, ...rest) {
  process.argv.splice(1, process.argv.length, file, ...rest);
  await import(file);
}

const commands = {
  start: async () => {
    process.env.NODE_ENV ??= 'production';
    await become(built('server/dist/main.js'), ...args);
  },
  test: async () => (await import('./test.mjs')).testAll(args),
  check: async () => (await import('./check.mjs')).checkAll(),
  screenshots: async () => (await import('./screenshots.mjs')).takeScreenshots(args),
  bench: async () =>
    args[0] === 'pages'
      ? (await import('./bench-pages.mjs')).measurePages(args.slice(1))
      : become(built('tests/bench/questions.mjs'), ...args),
  dev: async () => (await import('./dev.mjs')).develop(),
  db: async () => {
    // Why: npm runs this in the root, and a folder is named from where the person is.
    process.chdir(process.env.INIT_CWD ?? process.cwd());
    await become(built('db/dist/cli.js'), ...args);
  },
  report: async () => become(built('server/dist/report-cli.js'), ...args),
};

try {
  await setUp();
} catch (error) {
  const said = inWords(error);
  console.error(said instanceof SetUpError ? said.message : said);
  process.exit(1);
}
await commands[command]();
