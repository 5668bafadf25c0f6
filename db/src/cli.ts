import process from 'node:process';
import { runCli } from './cli/run-cli.js';

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  today,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  inPlace: process.stderr.isTTY ? showInPlace : undefined,
});

/** Writes over the line where the cursor is; cut where the terminal ends, since two lines would stay. */
function showInPlace(text: string): void {
  const columns = process.stderr.columns || 80;
  process.stderr.write(`\r\u001b[2K${text.slice(0, columns - 1)}`);
}
