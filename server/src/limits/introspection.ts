import { type DocumentNode, type GraphQLSchema, getIntrospectionQuery, parse } from 'graphql';
import { isIntrospection } from './depth.js';
import { LimitError } from './limit-error.js';
import { limits } from './limits.js';
import { throughFragments } from './through-fragments.js';

/** About how many entries the lists of an introspection have; of types as many as the schema holds. */
const entries: Readonly<Record<string, number>> = {
  fields: 15,
  args: 5,
  inputFields: 10,
  enumValues: 10,
  possibleTypes: 5,
  interfaces: 2,
  directives: 6,
};

/** The most that a document may take of the schema, as entries of it; 0 where it does not introspect. */
function entriesIn(document: DocumentNode, types: number): number {
  return throughFragments(document, {
    field: (field, inside) => {
      if (!field.selectionSet) return 0;
      const { value } = field.name;
      return (value === 'types' ? types : (entries[value] ?? 1)) * (1 + inside(field.selectionSet));
    },
    join: 'SUM',
  });
}

const introspects = (document: DocumentNode): boolean =>
  throughFragments(document, {
    field: (field) => (isIntrospection(field) ? 1 : 0),
    join: 'LARGEST',
  }) > 0;

const whole = parse(
  getIntrospectionQuery({
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    oneOf: true,
  }),
);

/** What a document asks about the schema: some times as much as an IDE does, never all of it in all of it. */
export function checkIntrospection(schema: GraphQLSchema, document: DocumentNode): void {
  if (!introspects(document)) return;
  const types = Object.keys(schema.getTypeMap()).length;
  const allowed = limits.introspections * entriesIn(whole, types);
  const requested = entriesIn(document, types);
  if (requested > allowed) {
    throw new LimitError('The query asks for too much of the schema at once.', {
      limit: 'introspection',
      allowed,
      requested,
    });
  }
}
