import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  // Why not the examples: they are text to be edited, and not asked by any page. Why one of the server's:
  // a report that is published is asked there by the very words of the page.
  documents: ['src/**/*.graphql', '!src/analyst/examples/**', '../server/src/report/*.graphql'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        scalars: { Day: 'string', Instant: 'string' },
      },
    },
  },
};

export default config;
