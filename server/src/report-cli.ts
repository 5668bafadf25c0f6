import process from 'node:process';
import { jakartaDay } from './graphql/clock.js';
import { runReportCli } from './report/run-cli.js';

process.exitCode = await runReportCli(process.argv.slice(2), {
  today: jakartaDay(new Date()),
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
