import { type Language, wordProblem } from '../importing/word-issue.js';
import type { BrokenRule, UndoConflict, UndoProblem } from './undo-refused.js';

interface Words {
  noBatch: (batch: number) => string;
  undone: (batch: number, when: string, by: string) => string;
  nothing: (batch: number) => string;
  later: (batch: number, first: string) => string;
  laterUnnamed: (batch: number) => string;
  changed: (record: string, batch: string) => string;
  used: (record: string, user: string, batch: string) => string;
  byBatch: (batch: number) => string;
  byOther: string;
  more: (count: number) => string;
  rules: (batch: number) => string;
  database: (batch: number, constraint: string) => string;
}

const words: Record<Language, Words> = {
  id: {
    noBatch: (batch) => `Kiriman ${batch} tidak ada. Daftarnya: npm run db -- batches`,
    undone: (batch, when, by) => `Kiriman ${batch} sudah dibatalkan pada ${when} oleh ${by}.`,
    nothing: (batch) => `Kiriman ${batch} tidak membawa berkas, jadi tidak ada yang dibatalkan.`,
    later: (batch, first) =>
      `Kiriman ${batch} tidak dibatalkan: catatannya diubah atau dipakai kiriman sesudahnya. Batalkan dahulu ${first}. Tidak ada yang berubah.`,
    laterUnnamed: (batch) =>
      `Kiriman ${batch} tidak dibatalkan: catatannya diubah atau dipakai sesudahnya. Tidak ada yang berubah.`,
    changed: (record, batch) => `${record}: diubah ${batch}`,
    used: (record, user, batch) => `${record}: dipakai ${user} (${batch})`,
    byBatch: (batch) => `kiriman ${batch}`,
    byOther: 'bukan oleh kiriman',
    more: (count) => `… dan ${count} lagi.`,
    rules: (batch) =>
      `Kiriman ${batch} tidak dibatalkan: catatan yang tersisa akan bertentangan. Tidak ada yang berubah.`,
    database: (batch, constraint) =>
      `Kiriman ${batch} tidak dibatalkan: keadaan sebelumnya bertentangan dengan catatan lain (${constraint}). Tidak ada yang berubah.`,
  },
  en: {
    noBatch: (batch) => `There is no batch ${batch}. All of them: npm run db -- batches --lang en`,
    undone: (batch, when, by) => `Batch ${batch} was undone already, at ${when} by ${by}.`,
    nothing: (batch) => `Batch ${batch} brought no files, so there is nothing to undo.`,
    later: (batch, first) =>
      `Batch ${batch} was not undone: later batches changed or use its records. Undo ${first} first. Nothing was changed.`,
    laterUnnamed: (batch) =>
      `Batch ${batch} was not undone: its records were changed or used later. Nothing was changed.`,
    changed: (record, batch) => `${record}: changed by ${batch}`,
    used: (record, user, batch) => `${record}: used by ${user} (${batch})`,
    byBatch: (batch) => `batch ${batch}`,
    byOther: 'not by a batch',
    more: (count) => `… and ${count} more.`,
    rules: (batch) =>
      `Batch ${batch} was not undone: the records that remain would contradict each other. Nothing was changed.`,
    database: (batch, constraint) =>
      `Batch ${batch} was not undone: what was there before contradicts other records (${constraint}). Nothing was changed.`,
  },
};

/** Why a batch was not undone, with the records that are in the way, one a line. */
export function wordUndoRefusal(problem: UndoProblem, language: Language): string {
  const say = words[language];
  switch (problem.code) {
    case 'NO_BATCH':
      return say.noBatch(problem.batch);
    case 'UNDONE':
      return say.undone(problem.batch, momentIn(language).format(problem.at), problem.by);
    case 'NOTHING':
      return say.nothing(problem.batch);
    case 'LATER':
      return wordLater(problem, say);
    case 'RULES':
      return [
        say.rules(problem.batch),
        ...problem.broken.map((broken) => wordBroken(broken, language)),
      ].join('\n');
    case 'DATABASE':
      return say.database(problem.batch, problem.constraint ?? '?');
  }
}

export const momentIn = (language: Language) =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  });

function wordLater(
  { batch, conflicts, total, first }: Extract<UndoProblem, { code: 'LATER' }>,
  say: Words,
): string {
  const named = first.map((each) => `${say.byBatch(each.batch)} (${each.label})`).join(', ');
  const rest = total - conflicts.length;
  return [
    named ? say.later(batch, named) : say.laterUnnamed(batch),
    ...conflicts.map((conflict) => wordConflict(conflict, say)),
    ...(rest > 0 ? [say.more(rest)] : []),
  ].join('\n');
}

function wordConflict(conflict: UndoConflict, say: Words): string {
  const record = named(conflict);
  const by = conflict.batch === null ? say.byOther : say.byBatch(conflict.batch);
  if (!conflict.user) return say.changed(record, by);
  return say.used(record, `${conflict.user.file} ${conflict.user.key}`, by);
}

function wordBroken(broken: BrokenRule, language: Language): string {
  const { cause } = wordProblem({ code: 'RULE', rule: broken.rule }, language);
  return `${named(broken)}: ${cause}`;
}

const named = ({
  government,
  file,
  key,
}: {
  government: string | null;
  file: string;
  key: string;
}) => `${file}, ${government ? `${government} ` : ''}${key}`;
