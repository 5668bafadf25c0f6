import type { Help } from './help.js';

const database = `Database: DATABASE_URL where it is set; else that of the running program; else the
program's own PostgreSQL is started for the time of the command.
Exit codes: 0 done, 1 refused or failed, 2 wrong use.`;

export const helpEn: Help = {
  help: `The database of Satu Inovasi

Usage: npm run db -- COMMAND [options]

  migrate      brings the schema up to this program's
  import DIR   imports a folder of CSV files, all of it or nothing
  batches      lists what was imported: when, by whom, and whether it was undone
  undo BATCH   undoes one batch whole
  export DIR   writes all records as CSV files: a backup that can be imported again
  checksum     counts a checksum of each table, also to verify a backup
  status       shows server, schema, number of records and last batch
  reset        deletes all records and loads the sample city again
  generate     fills an empty database with made-up governments

  --help       this help; also of each command: npm run db -- import --help
  --lang id    teks ini dalam bahasa Indonesia

Examples:
  npm run db -- status
  npm run db -- import ./our-data
  npm run db -- export ./backup
  npm run db -- reset --yes

${database}`,
  helpOf: {
    migrate: `Brings the database's schema up to this program's. Changes nothing where it is the latest.

Usage: npm run db -- migrate [--lang id|en]

${database}`,
    import: `Imports a folder of CSV files. All rows are checked first; if a single one is wrong, everything
that is wrong is listed and nothing is saved. Records are matched by their codes: those not named
stay, an empty cell leaves what is stored, “-” clears it. The columns: db/IMPORT.md.

Usage: npm run db -- import DIR [--dry-run] [--by NAME] [--made-up] [--lang id|en]

  --dry-run    only tells what would change, coverage included; nothing is saved
  --by NAME    who imports; kept in the trail (the user of this computer unless told otherwise)
  --made-up    new governments of this folder are made up, and every screen says so

Examples:
  npm run db -- import ./our-data --dry-run --lang en
  npm run db -- import ./our-data --by "Bagian Organisasi" --lang en

${database}`,
    batches: `Lists the batches, the last one first: number, time, who, name, number of rows, and whether it was
undone. Changes nothing.

Usage: npm run db -- batches [--all] [--lang id|en]

  --all        all of them, not only the last 30

${database}`,
    undo: `Undoes one batch whole: what it changed is as before, what it brought is gone. Refused where a later
batch changed or uses the same records; that one is undone first. The undo is kept in the trail.
The same folder can be imported again.

Usage: npm run db -- undo BATCH [--by NAME] [--lang id|en]

  BATCH        number of the batch, as npm run db -- batches lists it
  --by NAME    who undoes it; kept in the trail (the user of this computer unless told otherwise)

Example:
  npm run db -- undo 12 --by "Bagian Organisasi" --lang en

${database}`,
    export: `Writes all records as CSV files that can be imported again without any loss: a backup. They are
written to a temporary folder, which gets its name once it is complete. Cells are not altered, also
where they begin with =, +, - or @: open them in a spreadsheet as text. See db/BACKUP.md.

Usage: npm run db -- export DIR [--government CODE] [--replace] [--lang id|en]

  --government CODE  only the records of one government, with the shared lists
  --replace          replaces an earlier export in that folder

Examples:
  npm run db -- export ./backup --lang en
  npm run db -- export ./backup --replace --lang en

${database}`,
    checksum: `Counts a checksum of what each table holds, without inner numbers, files and times: two databases
with the same records have the same checksums. With the folder of an export they are compared with
it; where they differ the tables are named and the exit code is 1.

Usage: npm run db -- checksum [DIR] [--lang id|en]

  DIR          a folder written by npm run db -- export

Example:
  npm run db -- checksum ./backup --lang en

${database}`,
    status: `Shows server, schema, number of records, last batch and data version. Changes nothing.

Usage: npm run db -- status [--lang id|en]

${database}`,
    reset: `Deletes all records and their trail, then loads the sample city again. This can not be
undone. Refuses a database that keeps published reports.

Usage: npm run db -- reset --yes [--empty] [--lang id|en]

  --yes        yes, delete everything
  --empty      leave it empty, without the sample city

${database}`,
    generate: `Fills a database with made-up governments, which every screen calls made up. The same seed on
the same day gives the same data. Replaces made-up data that are there; refuses a database that
holds real governments or keeps published reports. While it loads, questions wait.

Usage: npm run db -- generate city|province|nation [--seed N] [--out DIR] [--lang id|en]

  city         1 government, 80 agencies, 2,000 innovations, 50,000 measurements
  province     50 governments, 4,000, 100,000, 2.5 million
  nation       500 governments, 40,000, 1 million, 25 million (minutes, 7 GB; see db/GENERATOR.md)
  --seed N     the seed, a number from 0 to 999999999 (1 unless told otherwise)
  --out DIR    writes CSV files for import --made-up to that folder, without a database
  --by NAME    who loads them; kept in the trail (the user of this computer unless told otherwise)

Example:
  DATA_DIR=/tmp/made-up npm run db -- generate city --lang en

${database}`,
  },
};
