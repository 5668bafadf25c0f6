import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { absent, withinPatience } from './patience';

declare const self: ServiceWorkerGlobalScope;
/** What the build puts here: the files that every page needs, each with its version. */
declare const PRECACHED: PrecacheEntry[];

// Why at once: a page asks the server for itself each time, so pages of two programs never mix; an old
// page that wants a file that is gone loads itself anew.
void self.skipWaiting();
clientsClaim();

// Why no index: an address is answered by the server while there is one, since that page has figures.
precacheAndRoute(PRECACHED, { directoryIndex: '', cleanURLs: false });

self.addEventListener('activate', (event) => {
  event.waitUntil(self.registration.navigationPreload?.enable());
});

const shell = async (): Promise<Response> =>
  (await matchPrecache('/index.html')) ?? Response.error();

registerRoute(
  new NavigationRoute(
    async ({ request, event }) => {
      const { preloadResponse } = event as FetchEvent;
      try {
        const reply = await withinPatience(
          Promise.resolve(preloadResponse).then((given?: Response) => given ?? fetch(request)),
        );
        return absent.includes(reply.status) ? await shell() : reply;
      } catch {
        return shell();
      }
    },
    { denylist: [/^\/(graphql|export|healthz|readyz)\b/] },
  ),
);

// What was loaded once, as the drawing of a chart or the editor, is there without a server as well.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({
    cacheName: 'satu-inovasi-berkas',
    plugins: [new ExpirationPlugin({ maxEntries: 80, purgeOnQuotaError: true })],
  }),
);
