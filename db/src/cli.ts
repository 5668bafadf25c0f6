import process from 'node:process';
import { runCli } from './cli/run-cli.js';

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  today,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
