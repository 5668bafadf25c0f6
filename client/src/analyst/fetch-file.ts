import type { Lang } from '../words/words.types';
import type { Asked } from './asking';

export type FileKind = 'csv' | 'xlsx';

/** The server said why there is no file. */
export class FileRefusedError extends Error {}

/** Has the server write an answer into a file: all of its pages, with a heading that says what it is. */
export const fetchFile = async (
  kind: FileKind,
  field: string,
  asked: Asked,
  lang: Lang,
): Promise<{ name: string; content: Blob }> => {
  const response = await fetch(`/export/${encodeURIComponent(field)}.${kind}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, lang }),
  });
  if (!response.ok) throw new FileRefusedError(await reasonIn(response));
  const name = nameIn(response.headers.get('content-disposition')) ?? `${field}.${kind}`;
  return { name, content: await response.blob() };
};

/** The name that the server gives a file. */
export const nameIn = (disposition: string | null): string | null =>
  /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? null;

const reasonIn = async (response: Response): Promise<string> => {
  const text = await response.text();
  try {
    const { errors } = JSON.parse(text) as { errors?: { message: string }[] };
    return errors?.[0]?.message ?? '';
  } catch {
    return text.slice(0, 300);
  }
};
