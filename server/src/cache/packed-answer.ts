import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Keepable } from './kept-answers.js';

export type Encoding = 'br' | 'gzip' | 'identity';

/** An answer as it leaves, in the form that one kind of client takes. */
export interface PackedAnswer extends Keepable {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text where there are errors: each request's own number is still to be written into them. */
  readonly body: Buffer | string;
}

/** What the question's answer is before it is packed. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Smaller answers would hardly shrink. */
const worthPacking = 1024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const pack: Record<Encoding, (body: Buffer) => Promise<Buffer> | Buffer> = {
  // Why 4: higher levels cost more time than they save on an answer that may be asked for once.
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => gzipped(body),
  identity: (body) => body,
};

/** What of a request decides on the form of its answer. */
const vary = 'accept, accept-encoding';

/** Only what answers the whole question may be kept: an error may be gone a moment later. */
export async function packed(
  { status, headers, body }: PlainAnswer,
  wanted: Encoding,
): Promise<PackedAnswer> {
  if (status !== 200 || body.startsWith('{"errors":')) {
    const forNobody = { ...headers, vary, 'cache-control': 'no-store' };
    return { mayBeKept: false, bytes: 0, status, headers: forNobody, body };
  }
  const plain = Buffer.from(body);
  const encoding = plain.length < worthPacking ? 'identity' : wanted;
  const small = await pack[encoding](plain);
  const { 'content-type': type = '' } = headers;
  const hash = createHash('sha256').update(type).update(small).digest('base64url');
  return {
    mayBeKept: true,
    bytes: small.length,
    status,
    headers: {
      ...headers,
      vary,
      // Why: whoever keeps it has to ask each time whether it still holds.
      'cache-control': 'private, no-cache',
      etag: `"${hash.slice(0, 27)}"`,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
    body: small,
  };
}

const encodings = new LRUCache<string, Encoding>({ max: 100 });

/** The best form that a client says it takes. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity';
  let encoding = encodings.get(accepted);
  if (!encoding) {
    const taken = accepted.toLowerCase().split(',').filter(isTaken).map(nameOf);
    encoding = (['br', 'gzip'] as const).find((each) => taken.includes(each)) ?? 'identity';
    encodings.set(accepted, encoding);
  }
  return encoding;
}

const nameOf = (part: string) => part.split(';', 1)[0]?.trim();
const isTaken = (part: string) => !/;\s*q=0(\.0*)?\s*$/.test(part);

/** Whether a client has this very answer already, by the tags that it names. */
export function hasAlready(named: string | undefined, tag: string | undefined): boolean {
  if (!named || !tag) return false;
  return named
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === tag || each === '*');
}
