import { inLanguage } from '../words/in-language';
import { useWords } from '../words/useWords';

/** Where a record came from. */
export interface RecordSource {
  file: string;
  row: number;
  kind: 'PAGE' | 'DOCUMENT' | 'PERSON' | null;
  reference: string | null;
}

/** The name of the site behind an address: people trust a name, not a path. */
export const siteOf = (reference: string): string => {
  try {
    return new URL(reference).hostname.replace(/^www\./, '');
  } catch {
    return reference;
  }
};

/** A source in one cell of a file: its address or name, else the file and row of the record. */
export const sourceText = ({ reference, file, row }: RecordSource): string =>
  reference ?? `${file}:${row}`;

const isPage = (source: RecordSource): source is RecordSource & { reference: string } =>
  // Why: only addresses of the web become links, so no record can smuggle a script into one.
  source.kind === 'PAGE' && /^https?:\/\//i.test(source.reference ?? '');

/** Names the source of a record: the page or document, and the file and row it was read from. */
export const SourceLink = ({ source, short }: { source: RecordSource; short?: boolean }) => {
  const { t, lang } = useWords();
  const row = t('source.row', { file: source.file, row: String(source.row) });
  const origin = isPage(source) ? (
    <a className="src" href={source.reference} target="_blank" rel="noreferrer" title={row}>
      {siteOf(source.reference)}
      <span className="sr"> {t('source.newTab')}</span>
    </a>
  ) : (
    <span>
      {source.reference === null ? t('source.unverified') : inLanguage(source.reference, lang)}
    </span>
  );
  if (short) return origin;
  return (
    <span>
      {origin}
      <span className="muted"> · {row}</span>
    </span>
  );
};
