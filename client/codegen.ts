import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  // Why not the examples: they are text to be edited, and not asked by any page.
  documents: ['src/**/*.graphql', '!src/analyst/examples/**'],
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
