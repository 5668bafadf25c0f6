/** A thing that a file may name in either language. */
export interface TwoNames {
  english: string;
  indonesian: string;
}

/** What is left of a name that may be written in capitals, with spaces, hyphens or underscores. */
export function spelling(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '');
}
