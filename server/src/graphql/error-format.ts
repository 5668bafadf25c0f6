import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { argumentPath } from './argument-path.js';
import type { Context } from './context.js';
import { errorCode, InternalError, OnlyQueriesError } from './errors.js';

/** Codes that GraphQL itself gives to a value that does not fit. */
const badValue = new Set<unknown>([
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  errorCode.invalidArgument,
]);
const coversValues = new Set([
  'IntValue',
  'FloatValue',
  'StringValue',
  'BooleanValue',
  'NullValue',
  'EnumValue',
  'ListValue',
  'ObjectValue',
  'ObjectField',
  'VariableDefinition',
]);

/** Whether an error was meant for the one who asked; any other may hold what is nobody's business. */
const isMeant = (error: unknown): boolean => unwrapResolverError(error) instanceof GraphQLError;

/** Refuses what is no query, adds the argument's path to errors about values, and logs whole what is not meant to be read. */
export const errorsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation && operation.operation !== 'query')
          throw new OnlyQueriesError(operation.operation);
      },
      async didEncounterErrors({ errors, document, contextValue }) {
        for (const error of errors) {
          if (!isMeant(error))
            contextValue.log.error({ err: error.originalError ?? error }, 'a question failed');
          if (document) nameArgument(error, document);
        }
      },
    };
  },
};

/** Adds to an error about a value the path of its argument. */
export function nameArgument(error: GraphQLError, document: DocumentNode): void {
  const [culprit] = error.nodes ?? [];
  if (!culprit || !coversValues.has(culprit.kind)) return;
  if (!badValue.has(error.extensions.code)) return;
  const argument = argumentPath(document, culprit);
  if (argument) Object.assign(error.extensions, { code: errorCode.invalidArgument, argument });
}

const longestMessage = 400;

/** A message at bearable length. Why its middle goes: GraphQL repeats a bad value whole, between the words. */
function shortened(message: string): string {
  const trimmed = message.trim();
  if (trimmed.length <= longestMessage) return trimmed;
  const half = longestMessage / 2;
  // Why the replacing: where it is cut, half of a character may be left, which is no text.
  const [start, end] = [trimmed.slice(0, half), trimmed.slice(-half)];
  return `${start} … ${end}`.replaceAll(/\p{Surrogate}/gu, '');
}

/** The one form of an error: message, place, code, argument and limit; never a stack or a driver's text. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { path, locations } = formatted;
  const { message, extensions } = isMeant(error) ? formatted : new InternalError();
  const { code = errorCode.internal, argument, limit, allowed, requested } = extensions ?? {};
  return {
    message: code === 'INTERNAL_SERVER_ERROR' ? new InternalError().message : shortened(message),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: {
      code: code === 'INTERNAL_SERVER_ERROR' ? errorCode.internal : code,
      ...(argument !== undefined && { argument }),
      ...(limit !== undefined && { limit, allowed, requested }),
    },
  };
}
