import type { ApolloClient } from '@apollo/client';
import { DatasetDocument, DataVersionDocument } from '../gql/graphql';
import { connection } from './connection';
import { refresh } from './refresh';

const calm = 30_000;
/** A lost server is looked for more often. */
const eager = 5_000;
/** Several signs of coming back, as of focus and of the network, are one. */
const soon = 1_000;
/** So often a part that fails is asked for again before it is left to its own button. */
const mostTries = 3;

/** The data as the page has them; undefined before they were told. */
const versionOnPage = (client: ApolloClient): string | undefined => {
  const dataset = client.readQuery({ query: DatasetDocument })?.dataset;
  return dataset && `${dataset.version} ${dataset.today}`;
};

/** A page that the browser brings back may have kept what it came with. */
const isFromHistory = (): boolean =>
  performance
    .getEntriesByType?.('navigation')
    .some((each) => (each as PerformanceNavigationTiming).type === 'back_forward') ?? false;

const askVersion = async (client: ApolloClient): Promise<string> => {
  const { data } = await client.query({
    query: DataVersionDocument,
    fetchPolicy: 'no-cache',
    context: { anew: true },
  });
  if (!data) throw new Error('The server gave no version');
  return `${data.dataset.version} ${data.dataset.today}`;
};

/**
 * Keeps an open page true: asks for the version of the data now and then while it is seen, and at once
 * when it is seen again, and fetches what is on the screen anew where the data have changed or the server
 * is back. The only place that does so. Gives back how to stop.
 */
export const startLive = (client: ApolloClient): (() => void) => {
  let known: string | undefined;
  let tries = 0;
  let lastLook = 0;
  let looking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    known ??= versionOnPage(client);
    const version = await askVersion(client);
    const { keptFrom, behind } = connection.read();
    const isNews = known !== undefined && version !== known;
    if (isNews || keptFrom !== null || (behind && tries < mostTries)) {
      const { whole } = await refresh(client);
      tries = whole ? 0 : tries + 1;
      connection.changed({ whole, isNews });
      if (!whole && tries < mostTries) return;
    }
    known = version;
  };

  const later = () => {
    clearTimeout(timer);
    const { lost, behind } = connection.read();
    timer = setTimeout(lookNow, lost || (behind && tries < mostTries) ? eager : calm);
  };

  function lookNow() {
    if (looking || Date.now() - lastLook < soon) return later();
    if (document.visibilityState === 'hidden') return later();
    looking = true;
    lastLook = Date.now();
    look()
      // Why nothing here: the link has told the connection that nobody answers.
      .catch(() => undefined)
      .finally(() => {
        looking = false;
        later();
      });
  }

  const signs = ['focus', 'online', 'pageshow'];
  for (const sign of signs) window.addEventListener(sign, lookNow);
  window.addEventListener('offline', connection.unreachable);
  document.addEventListener('visibilitychange', lookNow);
  if (isFromHistory()) lookNow();
  else later();
  return () => {
    clearTimeout(timer);
    for (const sign of signs) window.removeEventListener(sign, lookNow);
    window.removeEventListener('offline', connection.unreachable);
    document.removeEventListener('visibilitychange', lookNow);
  };
};
