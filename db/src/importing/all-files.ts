import type { Entity } from './column.js';
import type { FileDescription } from './file-description.js';
import { agencies, agencyParents, agencyReports, ruleSets, successions } from './files/agencies.js';
import { innovationChecks, innovationStages, innovations } from './files/innovations.js';
import {
  affairs,
  agencyKinds,
  competitionYears,
  indexIndicators,
  indexPredicates,
  indexRules,
  indexScores,
  indexYears,
  satisfactionGrades,
  themes,
} from './files/lists.js';
import {
  attendance,
  commitments,
  facilitations,
  recognitions,
  satisfaction,
} from './files/programme.js';
import {
  adoptionStages,
  adoptions,
  evidence,
  indexLevels,
  measurements,
  outcomes,
} from './files/results.js';
import { spelling } from './spelling.js';

/** Every file that the import knows, in the order of the page that describes them. */
export const knownFiles: readonly FileDescription[] = [
  agencyKinds,
  affairs,
  themes,
  indexIndicators,
  indexPredicates,
  indexRules,
  satisfactionGrades,
  competitionYears,
  indexYears,
  indexScores,
  agencies,
  agencyParents,
  successions,
  ruleSets,
  innovations,
  innovationStages,
  innovationChecks,
  adoptions,
  adoptionStages,
  outcomes,
  measurements,
  satisfaction,
  evidence,
  indexLevels,
  facilitations,
  attendance,
  recognitions,
  commitments,
  agencyReports,
];

const byName = new Map(
  knownFiles.flatMap((each) =>
    [each.file, ...each.inIndonesian].map((name) => [spelling(name), each] as const),
  ),
);

/** All names of files in both languages. */
export const everyName = knownFiles.flatMap(({ file, inIndonesian }) => [file, ...inIndonesian]);

/** The file of that name in either language, in capitals or not, with spaces or hyphens. */
export const fileNamed = (name: string): FileDescription | null =>
  byName.get(spelling(name)) ?? null;

/** The file whose codes name such records. */
export function fileOf(entity: Entity): FileDescription {
  const file = knownFiles.find((each) => each.defines === entity);
  if (!file) throw new Error(`No file defines ${entity}`);
  return file;
}

/** What a file's columns refer to, with the header of each. */
export function referencesOf(file: FileDescription): { header: string; to: Entity }[] {
  return Object.entries(file.columns).flatMap(([header, { type }]) => {
    const inner = type.kind === 'LIST' ? type.of : type;
    return inner.kind === 'REFERENCE' ? [{ header, to: inner.to }] : [];
  });
}

/** The files such that each comes after those that it refers to. */
export function inOrderOfReferences(files: readonly FileDescription[]): FileDescription[] {
  const done = new Set<FileDescription>();
  const visit = (file: FileDescription) => {
    if (done.has(file)) return;
    const others = referencesOf(file).map(({ to }) => fileOf(to));
    const named = files.filter((each) => file.after?.includes(each.file));
    for (const other of [...others, ...named]) if (other !== file) visit(other);
    done.add(file);
  };
  for (const file of files) visit(file);
  return [...done].filter((file) => files.includes(file));
}
