import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** What the server says of an argument that makes no sense; asked again, it says the same. */
const refusals: readonly unknown[] = ['INVALID_ARGUMENT', 'NOT_FOUND', 'AMBIGUOUS'];

/** The argument for which a question is refused; undefined where it failed in any other way. */
export const refusedArgument = (error: unknown): string | undefined => {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  for (const { extensions } of error.errors) {
    const path = extensions?.argument;
    if (refusals.includes(extensions?.code) && Array.isArray(path)) return String(path[0]);
  }
  return undefined;
};
