import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { Kind, parse, print, stripIgnoredCharacters } from 'graphql';
import type { Plugin, Rolldown } from 'vite';

/** A question whose answer comes with the page itself. */
interface First {
  file: string;
  /** Parts of the address with which the page asks something else. */
  unless?: readonly string[];
}

const firstOfAll: readonly First[] = [{ file: 'dataset/Dataset.graphql' }];
const firstOfPage: Record<string, First> = {
  ringkasan: { file: 'coverage/CoverageHeadline.graphql', unless: ['jenis'] },
  'perangkat-daerah': { file: 'coverage/CoverageByKind.graphql' },
  inovasi: { file: 'innovation/InnovationSummary.graphql' },
  adopsi: { file: 'adoption/AdoptionStages.graphql' },
  dampak: { file: 'outcome/OutcomeHeadline.graphql' },
  fasilitasi: { file: 'facilitation/FacilitationEffect.graphql', unless: ['bagian'] },
  indeks: { file: 'innovation-index/IndexScore.graphql', unless: ['tahun', 'andai'] },
};

/** The part of an address that fills a variable of such a question. */
const inAddress: Record<string, string> = { asOf: 'per', within: 'pemda', level: 'tingkat' };

const routes = /path: '([^']+)',(?:(?!path: ')[\s\S])*?import\('\.\/([^']+)'\)/g;

/**
 * Writes down for the server, which knows nothing of how pages are made, which files each one needs and
 * which questions it asks first; so both can be sent with the page.
 */
export const firstOfPages = (): Plugin => {
  let src = '';
  return {
    name: 'first-of-pages',
    apply: 'build',
    configResolved: ({ root }) => {
      src = path.join(root, 'src');
    },
    // Why: what the server drew is to stand before the program that takes its place is fetched.
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replaceAll(
          /<(?:script type="module"|link rel="modulepreload")/g,
          '$& fetchpriority="low"',
        ),
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const entry = chunks.find((each) => each.isEntry);
      if (!entry) return this.error('There is no chunk that everything begins with');
      const known = neededBy(entry, bundle);
      const filesOf = (module: string) => {
        const chunk = chunks.find((each) => each.facadeModuleId === path.join(src, module));
        if (!chunk) return this.error(`${module} has no chunk of its own`);
        const needed = [...neededBy(chunk, bundle)].filter((each) => !known.has(each));
        return {
          scripts: needed.map((each) => each.fileName),
          styles: [
            ...new Set(needed.flatMap((each) => [...(each.viteMetadata?.importedCss ?? [])])),
          ],
        };
      };
      const questions = (all: readonly First[]) =>
        all.map(({ file, unless = [] }) => ({
          ...question(readFileSync(path.join(src, file), 'utf8')),
          unless,
        }));
      const text = readFileSync(path.join(src, 'routes.tsx'), 'utf8');
      const pages = [...text.matchAll(routes)].map(([, at = '', module = '']) => {
        const page = at.replace('$lang/', '');
        const first = firstOfPage[page];
        return [page, { ...filesOf(`${module}.tsx`), questions: questions(first ? [first] : []) }];
      });
      const written = {
        words: { id: filesOf('words/id.ts'), en: filesOf('words/en.ts') },
        questions: questions(firstOfAll),
        pages: Object.fromEntries(pages),
      };
      this.emitFile({
        type: 'asset',
        fileName: '.vite/pages.json',
        source: JSON.stringify(written, null, 1),
      });
    },
  };
};

/** A chunk and all that it imports at once. */
const neededBy = (
  chunk: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  seen = new Set<Rolldown.OutputChunk>(),
): Set<Rolldown.OutputChunk> => {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const name of chunk.imports) {
    const next = bundle[name];
    if (next?.type === 'chunk') neededBy(next, bundle, seen);
  }
  return seen;
};

/** The text that the client would send, and what fills its variables. */
const question = (text: string) => {
  const { definitions } = parse(text);
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error(`A first question has to be an operation: ${text}`);
  // What may be left out is left out: a page whose address asks for it asks by itself.
  const variables = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const name = variable.name.value;
    const part = inAddress[name];
    if (part !== undefined) return [[name, part]];
    if (type.kind !== Kind.NON_NULL_TYPE) return [];
    throw new Error(`Nothing in the address fills $${name}`);
  });
  return {
    name: operation.name?.value,
    query: stripIgnoredCharacters(print(addTypenameToDocument(parse(text)))),
    variables: Object.fromEntries(variables),
  };
};
