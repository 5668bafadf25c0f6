import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { useEffect, useState } from 'react';
import { askServer } from './asking';

let asked: Promise<GraphQLSchema> | null = null;

const askSchema = async (): Promise<GraphQLSchema> => {
  const query = getIntrospectionQuery();
  const { data } = await askServer(
    { query, variables: {} },
    { signal: new AbortController().signal },
  );
  if (!data) throw new Error('The server did not tell its schema');
  return buildClientSchema(data as unknown as IntrospectionQuery);
};

/** Asked once for each visit; a failure is asked again when the page is opened anew. */
const schemaOnce = (): Promise<GraphQLSchema> => {
  asked ??= askSchema().catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
};

export interface KnownSchema {
  schema: GraphQLSchema | null;
  failed: boolean;
}

/** What the server can be asked, told by itself. */
export const useSchema = (): KnownSchema => {
  const [known, setKnown] = useState<KnownSchema>({ schema: null, failed: false });
  useEffect(() => {
    let left = false;
    schemaOnce().then(
      (schema) => !left && setKnown({ schema, failed: false }),
      () => !left && setKnown({ schema: null, failed: true }),
    );
    return () => {
      left = true;
    };
  }, []);
  return known;
};
