import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';

/** What a proxy, or the server itself, says while nobody can answer. */
const absent = [502, 503, 504];
const absentCodes = ['UNAVAILABLE', 'BUSY'];

export const saysUnavailable = (errors: readonly { extensions?: object }[] | undefined): boolean =>
  errors?.some(({ extensions }) =>
    absentCodes.includes(String((extensions as { code?: unknown } | undefined)?.code)),
  ) ?? false;

/** Whether a failure says that nobody answers, and not that this question is wrong. */
export const isUnreachable = (error: unknown): boolean => {
  if (CombinedGraphQLErrors.is(error)) return saysUnavailable(error.errors);
  if (ServerError.is(error) || ServerParseError.is(error)) return absent.includes(error.statusCode);
  return error instanceof TypeError;
};
