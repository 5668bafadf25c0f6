import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyRequest } from 'fastify';
import { type Draw, readDraw } from './drawn-page.js';

/** Files that a page needs beside what every page begins with. */
interface Files {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** A question that a page asks first; each variable is filled by a part of the address. */
export interface FirstQuestion {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Parts of the address with which the page asks something else. */
  readonly unless: readonly string[];
}

/** What the build of the client says of its pages, by their path after the language. */
interface Written {
  readonly words: Readonly<Record<string, Files>>;
  readonly questions: readonly FirstQuestion[];
  readonly pages: Readonly<
    Record<string, Files & { readonly questions: readonly FirstQuestion[] }>
  >;
}

export interface PageParts extends Files {
  readonly lang: 'id' | 'en';
  readonly html: string;
  readonly draw: Draw;
  readonly questions: readonly FirstQuestion[];
}

interface Build {
  readonly html: string;
  readonly written: Written;
  readonly draw: Draw;
  readonly madeAt: number;
}

const nothing: Written = { words: {}, questions: [], pages: {} };

/** The built client as it lies on the disk now: it may be built anew while the program runs. */
export class BuiltClient {
  readonly #folder: string;
  #build: Build | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined where there is no page. */
  async partsFor({ url, log }: FastifyRequest): Promise<PageParts | undefined> {
    const build = await this.#read(log);
    if (!build) return undefined;
    const { html, written, draw } = build;
    const [pathname = ''] = url.split('?', 1);
    const [first, ...rest] = pathname.split('/').filter((part) => part !== '');
    const page = pageAt(written, rest);
    const lang = first === 'en' ? 'en' : 'id';
    const words = written.words[lang];
    return {
      lang,
      html,
      draw,
      scripts: [...(words?.scripts ?? []), ...(page?.scripts ?? [])],
      styles: [...(words?.styles ?? []), ...(page?.styles ?? [])],
      questions: [...written.questions, ...(page?.questions ?? [])],
    };
  }

  async #read(log: FastifyRequest['log']): Promise<Build | undefined> {
    const index = path.join(this.#folder, 'index.html');
    try {
      const { mtimeMs: madeAt } = await stat(index);
      if (this.#build?.madeAt === madeAt) return this.#build;
      const html = await readFile(index, 'utf8');
      this.#build = {
        html,
        written: await this.#written(),
        draw: await readDraw(this.#folder, log),
        madeAt,
      };
      return this.#build;
    } catch {
      return undefined;
    }
  }

  /** Why nothing where there is no such file: a page without it is only slower. */
  async #written(): Promise<Written> {
    const file = path.join(this.#folder, '.vite', 'pages.json');
    return readFile(file, 'utf8').then(
      (text) => JSON.parse(text) as Written,
      () => nothing,
    );
  }
}

/** An address without a page leads to the overview; one of the list may stand for a thing by its code. */
function pageAt({ pages }: Written, rest: readonly string[]) {
  const parts = rest.length === 0 ? ['ringkasan'] : rest;
  const names = Object.keys(pages).filter((name) => {
    const named = name.split('/');
    return (
      named.length === parts.length &&
      named.every((part, place) => part.startsWith('$') || part === parts[place]?.toLowerCase())
    );
  });
  return pages[names[0] ?? ''];
}
