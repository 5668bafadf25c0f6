import type { ApolloClient } from '@apollo/client';
import { DatasetDocument, DataVersionDocument } from '../gql/graphql';
import { connection } from './connection';
import { type KeepingContext, shortPatience } from './keeping-link';
import { forgetLeft, notTrue, refresh, refreshAll } from './refresh';

const calm = 30_000;
/** A lost server is looked for more often. */
const eager = 5_000;
/** Several signs of coming back, as of focus and of the network, are one. */
const soon = 1_000;
/** So often a part that fails is asked for again at once, and then now and then only. */
const mostTries = 3;
const patient = 300_000;

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

/** Why not shared: one that nobody answers must not hold up the next. */
const quickly: KeepingContext & { queryDeduplication: boolean } = {
  anew: true,
  patience: shortPatience,
  queryDeduplication: false,
};

const askVersion = async (client: ApolloClient): Promise<string> => {
  const { data } = await client.query({
    query: DataVersionDocument,
    fetchPolicy: 'no-cache',
    context: quickly,
  });
  if (!data) throw new Error('The server gave no version');
  return `${data.dataset.version} ${data.dataset.today}`;
};

/** Tells each time that the server can not be reached any more; gives back how to stop. */
const onLoss = (then: () => void): (() => void) => {
  let { lost: before } = connection.read();
  return connection.subscribe(() => {
    const { lost } = connection.read();
    if (lost && !before) then();
    before = lost;
  });
};

/**
 * Keeps an open page true: asks for the version of the data now and then while it is seen, and at once
 * when it is seen again, and fetches what is on the screen anew where the data have changed or the server
 * is back. The only place that does so. Gives back how to stop.
 */
export const startLive = (client: ApolloClient): (() => void) => {
  let known: string | undefined;
  /** The data have changed, and the page was not told yet since part of it is still of before. */
  let isUntold = false;
  let tries = 0;
  let lastTry = 0;
  let lastLook = 0;
  let looking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    // Why before: while nobody answers, the age must be of what stands there, too.
    forgetLeft(client);
    known ??= versionOnPage(client);
    const version = await askVersion(client);
    const isNews = known !== undefined && version !== known;
    if (isNews) tries = 0;
    isUntold ||= isNews;
    known = version;
    const old = notTrue(client, isUntold);
    const mayTry = tries < mostTries || Date.now() - lastTry >= patient;
    if (isNews || (old.length > 0 && mayTry)) {
      tries += 1;
      lastTry = Date.now();
      await (isNews ? refreshAll(client) : refresh(old));
    }
    settle();
  };

  // Why not by how the asking went: a part may have been mended by its own button as well.
  const settle = () => {
    const isOld = notTrue(client, isUntold).length > 0;
    connection.isBehind(isOld && isUntold);
    if (isOld) return;
    tries = 0;
    if (isUntold) connection.changed();
    isUntold = false;
  };

  const later = () => {
    clearTimeout(timer);
    const { lost, behind, keptFrom } = connection.read();
    const hasOld = behind || keptFrom !== null;
    timer = setTimeout(lookNow, lost || (hasOld && tries < mostTries) ? eager : calm);
  };

  function lookNow() {
    if (looking || Date.now() - lastLook < soon) return later();
    if (document.visibilityState === 'hidden') return later();
    looking = true;
    lastLook = Date.now();
    look()
      // Why no more: the link has told the connection that nobody answers.
      .catch(() => {
        tries = 0;
      })
      .finally(() => {
        looking = false;
        later();
      });
  }

  // Why: it is lost between two looks, and the next one would be long in coming.
  const forget = onLoss(() => looking || later());
  const signs = ['focus', 'online', 'pageshow'];
  for (const sign of signs) window.addEventListener(sign, lookNow);
  window.addEventListener('offline', connection.unreachable);
  document.addEventListener('visibilitychange', lookNow);
  if (isFromHistory()) lookNow();
  else later();
  return () => {
    clearTimeout(timer);
    forget();
    for (const sign of signs) window.removeEventListener(sign, lookNow);
    window.removeEventListener('offline', connection.unreachable);
    document.removeEventListener('visibilitychange', lookNow);
  };
};
