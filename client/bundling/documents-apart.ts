import type { Plugin } from 'vite';

const documents = /\/src\/gql\/graphql\.ts$/;
const oneOfThem = /\/src\/gql\/graphql\.ts\?document=(\w+)$/;
const written = /^export const (\w+) = (\{.*\}) as unknown as .*;$/gm;

/**
 * Makes each document of the generated file a module of its own.
 * Why: a bundler takes a file as a whole, and the first page would load the questions of all others.
 */
export const documentsApart = (): Plugin => {
  const texts = new Map<string, string>();
  return {
    name: 'documents-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (oneOfThem.test(id) ? id : null),
    load(id) {
      const [, name = ''] = oneOfThem.exec(id) ?? [];
      const text = texts.get(name);
      if (text === undefined) return null;
      return { code: `export const ${name} = ${text};`, moduleSideEffects: false };
    },
    transform(code, id) {
      if (!documents.test(id)) return null;
      for (const [, name = '', text = ''] of code.matchAll(written)) texts.set(name, text);
      if (texts.size === 0) this.error(`${id} holds no document in the form that is looked for`);
      const doors = [...texts.keys()].map(
        (name) => `export { ${name} } from ${JSON.stringify(`${id}?document=${name}`)};`,
      );
      return { code: doors.join('\n'), map: null, moduleSideEffects: false };
    },
  };
};
