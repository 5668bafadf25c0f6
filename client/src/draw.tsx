import { createMemoryHistory } from '@tanstack/react-router';
import { renderToStaticMarkup } from 'react-dom/server';
import { App } from './App';
import { makeClient } from './apollo/client';
import { type FirstAnswer, giveFirstAnswers } from './apollo/first-answers';
import { parseQuery, readSearch, writeQuery } from './filter/search';
import { makeRouter } from './routes';
import { PhoneGuess } from './ui/screens';
import { loadWords } from './words/useWords';
import type { Lang } from './words/words.types';

interface Asked {
  /** The part of the address from the path on. */
  url: string;
  lang: Lang;
  phone: boolean;
  /** The answers that come with the page; what they do not tell is drawn as still under way. */
  answers: readonly FirstAnswer[];
}

/** The editor of queries can only be made in a browser, and the wall asks for all of its figures at once. */
const onlyInBrowser = /^(\/\w+)?\/(analis|tv)\b/i;

/**
 * The address as the router writes it: from any other it would first lead there. What is typed and shared
 * often has no page in it, a stroke at its end, or a part that means nothing here.
 */
const inOrder = (url: string, lang: Lang): string => {
  const [path = '', search = ''] = url.split('?', 2);
  const [, ...page] = path.split('/').filter((part) => part !== '');
  const pathname = ['', lang, ...(page.length > 0 ? page : ['ringkasan'])].join('/');
  return pathname + writeQuery({ ...readSearch(parseQuery(search)).search });
};

/**
 * Draws a page on the server as its first moment in the browser: so the headline is read before any
 * script is there. The program draws the same anew in its place; until then nothing here can be pressed.
 * Null where that can not be done here, as where the address leads to another page.
 */
export const draw = async ({ url, lang, phone, answers }: Asked): Promise<string | null> => {
  if (onlyInBrowser.test(url)) return null;
  await loadWords(lang);
  const client = makeClient();
  giveFirstAnswers(client, answers);
  const router = makeRouter(createMemoryHistory({ initialEntries: [inOrder(url, lang)] }));
  try {
    await router.load();
    if (router.state.matches.some(({ status }) => status !== 'success')) return null;
    const html = renderToStaticMarkup(
      <PhoneGuess value={phone}>
        <App client={client} router={router} />
      </PhoneGuess>,
    );
    return html === '' ? null : html;
  } finally {
    client.stop();
  }
};
