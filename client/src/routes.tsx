import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { parseQuery, readSearch, type Search, writeQuery } from './filter/search';
import { Frame } from './frame/Frame';
import { inIndonesian, isLang } from './frame/language-in-path';
import { NotFound } from './frame/NotFound';
import { PageFailed } from './frame/PageFailed';
import { hasWords, loadWords } from './words/useWords';
import type { Lang } from './words/words.types';

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: PageFailed });

/** Nothing to wait for where the words are there already. */
const wordsOf = (lang: Lang, part?: 'analyst') =>
  hasWords(lang, part) ? undefined : loadWords(lang, part);

const toOverview = (lang: Lang) =>
  redirect({ to: '/$lang/ringkasan', params: { lang }, search: (before: Search) => before });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw toOverview('id');
  },
});

const frame = createRoute({
  getParentRoute: () => root,
  path: '$lang',
  validateSearch: (raw: Record<string, unknown>): Search => readSearch(raw).search,
  beforeLoad: ({ params, location }) => {
    if (isLang(params.lang)) return wordsOf(params.lang);
    const { pathname, hash } = location;
    throw redirect({
      to: inIndonesian(pathname),
      search: (before: Search) => before,
      hash,
      replace: true,
    });
  },
  component: Frame,
  notFoundComponent: NotFound,
});

const language = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: ({ params }) => {
    throw toOverview(isLang(params.lang) ? params.lang : 'id');
  },
});

const overview = createRoute({
  getParentRoute: () => frame,
  path: 'ringkasan',
  component: lazyRouteComponent(() => import('./coverage/OverviewPage'), 'OverviewPage'),
});

const agencies = createRoute({
  getParentRoute: () => frame,
  path: 'perangkat-daerah',
  component: lazyRouteComponent(() => import('./agency/AgencyListPage'), 'AgencyListPage'),
});

const agency = createRoute({
  getParentRoute: () => frame,
  path: 'perangkat-daerah/$kode',
  component: lazyRouteComponent(() => import('./agency/AgencyPage'), 'AgencyPage'),
});

const searchResults = createRoute({
  getParentRoute: () => frame,
  path: 'cari',
  component: lazyRouteComponent(() => import('./search/SearchPage'), 'SearchPage'),
});

const innovations = createRoute({
  getParentRoute: () => frame,
  path: 'inovasi',
  component: lazyRouteComponent(
    () => import('./innovation/InnovationListPage'),
    'InnovationListPage',
  ),
});

const innovation = createRoute({
  getParentRoute: () => frame,
  path: 'inovasi/$kode',
  component: lazyRouteComponent(() => import('./innovation/InnovationPage'), 'InnovationPage'),
});

const analyst = createRoute({
  getParentRoute: () => frame,
  path: 'analis',
  beforeLoad: ({ params }) => wordsOf(isLang(params.lang) ? params.lang : 'id', 'analyst'),
  component: lazyRouteComponent(() => import('./analyst/AnalystPage'), 'AnalystPage'),
});

const adoption = createRoute({
  getParentRoute: () => frame,
  path: 'adopsi',
  component: lazyRouteComponent(() => import('./adoption/AdoptionPage'), 'AdoptionPage'),
});

const outcome = createRoute({
  getParentRoute: () => frame,
  path: 'dampak',
  component: lazyRouteComponent(() => import('./outcome/OutcomePage'), 'OutcomePage'),
});

const facilitation = createRoute({
  getParentRoute: () => frame,
  path: 'fasilitasi',
  component: lazyRouteComponent(
    () => import('./facilitation/FacilitationPage'),
    'FacilitationPage',
  ),
});

const innovationIndex = createRoute({
  getParentRoute: () => frame,
  path: 'indeks',
  component: lazyRouteComponent(() => import('./innovation-index/IndexPage'), 'IndexPage'),
});

const report = createRoute({
  getParentRoute: () => frame,
  path: 'laporan',
  component: lazyRouteComponent(() => import('./report/ReportPage'), 'ReportPage'),
});

const method = createRoute({
  getParentRoute: () => frame,
  path: 'metode',
  component: lazyRouteComponent(() => import('./method/MethodPage'), 'MethodPage'),
});

const toWall = createRoute({
  getParentRoute: () => root,
  path: 'tv',
  beforeLoad: () => {
    throw redirect({ to: '/$lang/tv', params: { lang: 'id' }, search: (before: Search) => before });
  },
});

const wall = createRoute({
  getParentRoute: () => root,
  path: '$lang/tv',
  validateSearch: (raw: Record<string, unknown>): Search => readSearch(raw).search,
  beforeLoad: ({ params }) => wordsOf(params.lang === 'en' ? 'en' : 'id'),
  component: lazyRouteComponent(() => import('./wall/WallPage'), 'WallPage'),
});

const tree = root.addChildren([
  start,
  toWall,
  wall,
  frame.addChildren([
    language,
    overview,
    agencies,
    agency,
    innovations,
    innovation,
    adoption,
    outcome,
    facilitation,
    innovationIndex,
    report,
    method,
    searchResults,
    analyst,
  ]),
]);

export const makeRouter = (history?: RouterHistory) =>
  createRouter({
    ...(history && { history }),
    routeTree: tree,
    parseSearch: parseQuery,
    stringifySearch: writeQuery,
    // Why not where the address is given: it is drawn on a server, where nothing was scrolled.
    scrollRestoration: history === undefined,
    defaultErrorComponent: PageFailed,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
