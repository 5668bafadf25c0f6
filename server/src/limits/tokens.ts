import { type GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { LimitError } from './limit-error.js';
import { limits } from './limits.js';

/** What the parser says when it stops at its `maxTokens`. */
const stopped = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

/** Tells the parser's own limit on tokens like the other limits; says nothing new of any other error. */
export function tellTokens(error: GraphQLError, query: string): void {
  if (!stopped.test(error.message)) return;
  const { message, extensions } = new LimitError('The query is too long.', {
    limit: 'tokens',
    allowed: limits.tokens,
    requested: tokensIn(query),
  });
  error.message = message;
  Object.assign(error.extensions, extensions);
}

/** How many tokens a text holds, up to the first thing that is none. */
function tokensIn(query: string): number {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    // What follows after this place is no GraphQL; so far it was too long already.
  }
  return tokens;
}
