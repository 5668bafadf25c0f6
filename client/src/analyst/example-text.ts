import { inLanguage } from './examples';
import type { Example } from './examples/example';

const texts = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The query of an example, as it is put into the editor. */
export function exampleText({ slug }: Example, lang: 'id' | 'en'): string {
  const text = texts[`./examples/${slug}.graphql`];
  if (text === undefined) throw new Error(`the example ${slug} has no text`);
  return inLanguage(text, lang);
}
