import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { checkAliases } from './aliases.js';
import { checkDepth } from './depth.js';
import { checkDirectives } from './directives.js';
import { checkIntrospection } from './introspection.js';
import { checkRepetition } from './repetition.js';
import { checkRootFields } from './root-fields.js';
import { checkLiterals } from './values.js';

/**
 * Why a document is refused for its form alone; null where it may be looked at further. Each of these takes
 * no longer than the document is, whatever its fragments spread, and comes before all that walks through them.
 */
export function refusalOf(schema: GraphQLSchema, document: DocumentNode): GraphQLError | null {
  try {
    checkRootFields(document);
    checkDepth(document);
    checkAliases(document);
    checkDirectives(document);
    checkRepetition(document);
    checkIntrospection(schema, document);
    checkLiterals(document);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
