import type { ApolloClient, DocumentNode } from '@apollo/client';
import { CoverageHeadlineDocument, DatasetDocument } from '../gql/graphql';
import { connection } from '../live/connection';
import { type KeptAnswer, keptAnswers } from '../live/kept-answers';
import { addressOfQuestion } from './asking-link';

const documents: Record<string, DocumentNode> = {
  Dataset: DatasetDocument,
  CoverageHeadline: CoverageHeadlineDocument,
};

/** An answer that came with the page. */
interface FirstAnswer {
  name: string;
  variables: Record<string, unknown>;
  answer: { data?: unknown };
}

const readFirstAnswers = (): FirstAnswer[] => {
  try {
    return JSON.parse(document.getElementById('jawaban')?.textContent ?? '[]') as FirstAnswer[];
  } catch {
    return [];
  }
};

/** What came with the page is for a time without a server as well as what was asked for. */
const keep = (key: string, answer: KeptAnswer) => {
  keptAnswers.put(key, answer).catch(() => undefined);
};

/** Takes what came with the page for what was asked: the first figures need no way to the server. */
export const takeFirstAnswers = (client: ApolloClient) => {
  for (const { name, variables, answer } of readFirstAnswers()) {
    const known = documents[name];
    if (!known || !answer.data) continue;
    // Why transformed: an answer is kept under the fields that are asked for, and the client adds some.
    const query = client.cache.transformDocument(known);
    client.writeQuery({ query, variables, data: answer.data } as never);
    keep(addressOfQuestion({ query, variables }), {
      result: { data: answer.data },
      at: Date.now(),
    });
    connection.answered();
  }
};
