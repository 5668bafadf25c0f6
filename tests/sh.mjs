import { chromium } from '@playwright/test';
const [base, dir, w, scheme = 'light', lang = 'id', list] = process.argv.slice(2);
const pages = (list ?? 'ringkasan,perangkat-daerah,inovasi,adopsi,dampak,fasilitasi,fasilitasi?bagian=penghargaan,indeks,laporan,metode').split(',');
import fs from 'node:fs'; fs.mkdirSync(dir, { recursive: true });
const b = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox','--disable-gpu','--disable-dev-shm-usage'] });
for (const u of pages) {
 const c = await b.newContext({ viewport: { width: +w, height: +w < 500 ? 740 : 900 }, colorScheme: scheme, serviceWorkers:'block', reducedMotion: 'reduce' });
 const p = await c.newPage(); await p.goto(`${base}/${lang}/${u}`); await p.waitForLoadState('networkidle'); await p.waitForTimeout(800);
 await p.screenshot({ path: `${dir}/${u.replace(/[\/?=]/g,'_')}-${w}-${scheme}.png`, fullPage: true }); await c.close(); }
await b.close();
