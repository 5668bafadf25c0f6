import type { DryRun } from '../importing/dry-run.js';
import type { ChangedRecord, FilePreview, StateChange } from '../importing/preview.js';
import type { Language } from '../importing/word-issue.js';
import { headlineLines } from './headline.js';

interface Words {
  nothing: string;
  saved: string;
  added: (file: string) => string;
  changed: (file: string) => string;
  more: (count: string) => string;
  empty: string;
  states: string;
  state: Record<string, string>;
  noState: string;
  headline: string;
}

const words: Record<Language, Words> = {
  id: {
    nothing: 'Tidak ada yang akan berubah: semuanya sudah tersimpan.',
    saved: 'Percobaan: tidak ada yang disimpan. Yang akan terjadi:',
    added: (file) => `Baru di ${file}:`,
    changed: (file) => `Berubah di ${file}:`,
    more: (count) => `… dan ${count} lagi`,
    empty: '(kosong)',
    states: 'Perangkat daerah yang keadaannya akan berubah:',
    state: {
      COVERED: 'punya inovasi',
      PREPARING: 'sedang disiapkan',
      NONE: 'menyatakan belum ada',
      UNREPORTED: 'belum melapor',
    },
    noState: 'tidak dihitung',
    headline: 'Cakupan hari ini akan menjadi:',
  },
  en: {
    nothing: 'Nothing would change: all of it is stored already.',
    saved: 'Dry run: nothing was saved. What would happen:',
    added: (file) => `New in ${file}:`,
    changed: (file) => `Changed in ${file}:`,
    more: (count) => `… and ${count} more`,
    empty: '(empty)',
    states: 'Agencies whose state would change:',
    state: {
      COVERED: 'has an innovation',
      PREPARING: 'is preparing one',
      NONE: 'says it has none',
      UNREPORTED: 'has not reported',
    },
    noState: 'not counted',
    headline: 'Coverage today would be:',
  },
};

/** What `import --dry-run` prints beside the table of files. */
export function dryRunLines(
  { preview, coverage }: DryRun,
  fileTable: string[],
  language: Language,
): string[] {
  const say = words[language];
  if (!preview) return [say.nothing];
  const number = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
  const more = (count: number) => (count > 0 ? [`  ${say.more(number.format(count))}`] : []);
  const { states } = preview;
  return [
    say.saved,
    ...fileTable,
    ...preview.files.flatMap((file) => fileLines(file, say, more)),
    ...(coverage.length > 0 ? [say.headline, ...headlineLines(coverage, language)] : []),
    ...(states.total > 0 ? [say.states] : []),
    ...states.first.map((change) => `  ${stateLine(change, say)}`),
    ...more(states.total - states.first.length),
  ];
}

function fileLines(
  { file, added, changed }: FilePreview,
  say: Words,
  more: (count: number) => string[],
): string[] {
  return [
    ...(added.total > 0 ? [say.added(file)] : []),
    ...added.first.map((record) => `  ${nameOf(record)}`),
    ...more(added.total - added.first.length),
    ...(changed.total > 0 ? [say.changed(file)] : []),
    ...changed.first.map((record) => `  ${changedLine(record, say)}`),
    ...more(changed.total - changed.first.length),
  ];
}

const nameOf = ({ government, key }: { government: string | null; key: string }) =>
  government === null || government === key ? key : `${government} ${key}`;

function changedLine(record: ChangedRecord, say: Words): string {
  const values = record.changes.map(({ column, from, to }) => {
    return `${column} ${shown(from, say)} → ${shown(to, say)}`;
  });
  return `${nameOf(record)}: ${values.join('; ')}`;
}

const longest = 80;

/** Short and on one line, so that a long text does not hide the other changes. */
function shown(value: string | null, say: Words): string {
  if (value === null) return say.empty;
  const line = value.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ');
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}

function stateLine({ government, agency, from, to }: StateChange, say: Words): string {
  const named = (state: string | null) => (state && say.state[state]) ?? say.noState;
  return `${government} ${agency}: ${named(from)} → ${named(to)}`;
}
