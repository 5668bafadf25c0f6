// Who may know whom. Each border says why it is there, since that is what one asks when it stops one.
const drawers = 'charts|marks|tables|ui|format|words|filter|picture';
const notFeatures = `${drawers}|apollo|figure|frame|gql|live`;
const test = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'db-knows-nobody',
      comment: 'db is what is true; it has to hold whoever asks, so it knows none of ours.',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(server|client|tests)/' },
    },
    {
      name: 'server-knows-db-alone',
      comment:
        'The server answers over HTTP; what screens look like or tests need is not its matter.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(client|tests)/' },
    },
    {
      name: 'client-knows-the-schema-alone',
      comment:
        'All that the client knows of the server is schema.graphql: what others can ask, it asks too. How an answer becomes a table is the one word that both share, so that a file and the page show the same rows.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(db|server|tests)/', pathNot: '^server/(src|dist)/export/table/' },
    },
    {
      name: 'tables-are-pure',
      comment:
        'The page and the server both make tables of answers; what needs more than the answer runs in one of them alone.',
      severity: 'error',
      from: { path: '^server/src/export/table/', pathNot: test },
      to: { pathNot: '^server/src/export/table/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tables-are-read-in-sql',
      comment: 'How migrations made a table is history; queries know the row types, not the steps.',
      severity: 'error',
      from: { path: '^server/src/' },
      to: { path: '^db/(src|dist)/migrations/' },
    },
    {
      name: 'queries-stay-at-home',
      comment:
        "A feature uses another's types and loaders; a query that two features share is a word of SQL and lives in server/src/sql.",
      severity: 'error',
      from: { path: '^server/src/([^/]+)/', pathNot: test },
      to: {
        path: '^server/src/[^/]+/.+\\.(queries|commands)\\.ts$',
        pathNot: '^server/src/$1/',
      },
    },
    {
      name: 'resolvers-meet-in-the-schema',
      comment:
        'Resolvers are gathered where the schema is built; a feature that calls another one’s answers a second question.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: ['^server/src/graphql/', test] },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'schema-words-know-no-feature',
      comment:
        'Every feature builds on the words in server/src/sql; a word that knows a feature closes a circle.',
      severity: 'error',
      from: { path: '^server/src/sql/', pathNot: test },
      to: { path: '^server/src/(?!sql/|graphql/)[^/]+/' },
    },
    {
      name: 'features-of-the-client-stand-alone',
      comment:
        'Cards load, fail and change alone; only a page may place another feature’s card. What two features share belongs in a drawer.',
      severity: 'error',
      from: {
        path: `^client/src/(?!${notFeatures})([^/]+)/`,
        pathNot: ['Page\\.tsx$', '/[a-z-]+\\.route\\.tsx$', test],
      },
      to: { path: '^client/src/[^/]+/', pathNot: [`^client/src/($1|${notFeatures})/`] },
    },
    {
      name: 'drawers-know-no-server',
      comment:
        'A chart or a table draws rows from anywhere; which query made them is for the card to know.',
      severity: 'error',
      from: { path: `^client/src/(${drawers})/`, pathNot: test },
      to: {
        path: ['node_modules/@apollo/client', 'node_modules/graphql/', '^client/src/(gql|apollo)/'],
      },
    },
    {
      name: 'recharts-in-charts',
      comment:
        'One place that draws can be changed at once, and is loaded only where a chart is shown.',
      severity: 'error',
      from: { path: '^client/src/', pathNot: '^client/src/charts/' },
      to: { path: 'node_modules/recharts' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other can not be understood, or loaded, one at a time.',
      severity: 'error',
      // Why not types: object types of a graph name each other, by a function that runs later.
      from: { pathNot: '\\.type\\.ts$' },
      to: {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '\\.type\\.ts$' },
      },
    },
    {
      name: 'no-handy-places',
      comment:
        'A drawer called utils, helpers or common, or an index file, tells nobody what is in it.',
      severity: 'error',
      from: {},
      to: {
        path: '^(db|server|client|tests)/.*(/(utils|helpers|common)(/|\\.)|/index\\.tsx?$)',
        pathNot: 'node_modules',
      },
    },
    {
      name: 'everything-is-found',
      comment: 'An import that leads nowhere fails only when it runs.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['^client/src/gql/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
