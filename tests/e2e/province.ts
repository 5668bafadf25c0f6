import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Medan, as it is, with a made-up neighbour whose codes repeat Medan's, both below one province. */
const files = {
  'agencies.csv': `government,code,kind,name_id,name_en,parent
,SUMUT,GOVERNMENT,Pemerintah Provinsi Contoh,Example Province,
SUMUT,DINKES,DEPARTMENT,Dinas Kesehatan,Department of Health,SUMUT
,BINJAI,GOVERNMENT,Pemerintah Kota Contoh,Example City,SUMUT
BINJAI,DINKES,DEPARTMENT,Dinas Kesehatan,Department of Health,BINJAI
BINJAI,DISDIKBUD,DEPARTMENT,Dinas Pendidikan,Education department,BINJAI
BINJAI,KEC-UTARA,DISTRICT,Kecamatan Utara,North district,BINJAI
PEMKO,PEMKO,GOVERNMENT,,,SUMUT`,
  'rule-sets.csv': `government,valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,name_id,name_en
SUMUT,2020,1,DEPARTMENT,IMPLEMENTATION,CHECKED,3,Aturan,Rules
BINJAI,2020,1,DEPARTMENT;DISTRICT,IMPLEMENTATION,CHECKED,3,Aturan,Rules`,
  'innovations.csv': `government,code,title_id,title_en,owner,owner_basis,stage,stage_on,check
BINJAI,SIBISA,Antrean Contoh,Example queue,DINKES,STATED,IMPLEMENTATION,2024-02,CHECKED
BINJAI,SEKOLAH,Sekolah Contoh,Example school,DISDIKBUD,STATED,TRIAL,2026-01,REPORTED`,
};

export interface Province {
  address: string;
  stop: () => Promise<void>;
}

/** A program of its own that holds three governments. */
export async function startProvince(): Promise<Province> {
  const root = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-province-'));
  // Why: as root the database runs as another user, who has to pass through.
  chmodSync(root, 0o711);
  const folder = path.join(root, 'rows');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: path.join(root, 'data'),
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
  };
  const address = `http://127.0.0.1:${env.PORT}`;
  const server = spawn(process.execPath, [built('server/dist/main.js')], { env, stdio: 'ignore' });
  await ready(server, address);
  execFileSync(process.execPath, [built('db/dist/cli.js'), 'import', folder], { env });
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const built = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

async function ready(server: ChildProcess, address: string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('The program with several governments ended');
    const answered = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
