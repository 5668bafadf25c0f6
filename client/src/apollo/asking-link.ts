import { ApolloLink } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';
import { type ASTNode, print, stripIgnoredCharacters } from 'graphql';

/** Longer addresses than servers and proxies surely take are sent as a body instead. */
const longestAddress = 6_000;

// Why: the server refuses requests that a foreign page could send without asking; this header can not
// be sent so.
const headers = { 'apollo-require-preflight': 'true' };

const texts = new WeakMap<ASTNode, string>();

/** The query without what only people need, so that it fits into an address. */
const textOf = (document: ASTNode): string => {
  let text = texts.get(document);
  if (text === undefined) {
    text = stripIgnoredCharacters(print(document));
    texts.set(document, text);
  }
  return text;
};

/** How a question is to be sent. */
export interface AskingContext {
  /** The answer must come from the server itself, and not from what the browser has kept of it. */
  fromServer?: boolean;
}

/** A question with what fills it, as an address of its own. */
export const addressOfQuestion = ({
  query,
  variables,
}: Pick<ApolloLink.Operation, 'query' | 'variables'>): string =>
  `/graphql?${new URLSearchParams({ query: textOf(query), variables: JSON.stringify(variables) })}`;

/**
 * Sends a question as an address, so that the browser keeps the answer and asks the server only whether
 * it still holds; one that is too long for an address as a body.
 */
export const askingLink = (uri: string): ApolloLink => {
  const shared = { uri, headers, print: textOf };
  return ApolloLink.split(
    ({ query, variables, getContext }) => {
      if ((getContext() as AskingContext).fromServer) return false;
      const sent = textOf(query) + JSON.stringify(variables);
      return encodeURIComponent(sent).length <= longestAddress;
    },
    new BaseHttpLink({ ...shared, useGETForQueries: true }),
    new BaseHttpLink(shared),
  );
};
