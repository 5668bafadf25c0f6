// Imports one row that differs from what is stored, and times all of it: reading, checks, writing,
// upkeep of coverage and versions.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { sql } from 'kysely';

/** An innovation of the first made-up city stops being digital, or becomes it. */
export async function importOneRow({ db }, today) {
  const { rows } = await sql`
    select i.code, coalesce(i.digital, false) as digital from innovation i join government g using (government_id)
    where g.code = 'KOTA-CONTOH-1' order by i.code limit 1`.execute(db);
  const [{ code, digital }] = rows;
  const folder = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-one-row-'));
  try {
    writeFileSync(
      path.join(folder, 'innovations.csv'),
      `government,code,digital\nKOTA-CONTOH-1,${code},${digital ? 'no' : 'yes'}\n`,
    );
    const began = performance.now();
    const { batch } = await importFolder(db, folder, { by: 'scale', today });
    const taken = performance.now() - began;
    if (batch === null) throw new Error('The row changed nothing');
    return taken;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
