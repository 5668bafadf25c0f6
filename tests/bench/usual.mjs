// GraphQL as it is usually built: types that follow the tables, a resolver for each relation, DataLoader so
// that what belongs to the rows of a page is read together, and counting left to whoever asks.
import DataLoader from 'dataloader';
import { buildSchema, execute, parse, validate } from 'graphql';

const schema = buildSchema(`
  type Query { agencies(government: String, first: Int): [Agency!]! agency(code: String!, government: String!): Agency }
  type Agency { code: String! name: String! kind: String! innovations: [Innovation!]! }
  type Innovation { code: String! title: String! form: String digital: Boolean owner: Agency stages: [Stage!]! checks: [Check!]!
    adoptions: [Adoption!]! outcomes: [Outcome!]! }
  type Stage { stage: String! startedOn: String }
  type Check { state: String! }
  type Adoption { code: String! adopter: Agency! stoppedOn: String stages: [AdoptionStage!]! }
  type AdoptionStage { stage: String! reachedOn: String! }
  type Outcome { code: String! unit: String! better: String! baseline: Float measurements: [Measurement!]! }
  type Measurement { periodFrom: String! periodTo: String! value: Float! }
`);

const columns = {
  agency: 'government_id, agency_id, code, name_id as name, kind_code as kind',
  innovation: 'government_id, innovation_id, code, title_id as title, form, digital, owner_id',
  innovation_stage: `government_id, innovation_id, stage, from_day::text as "startedOn"`,
  innovation_check: 'government_id, innovation_id, check_state as state',
  adoption: `government_id, adoption_id, innovation_id, adopter_id, code, stopped_on::text as "stoppedOn"`,
  adoption_stage: `government_id, adoption_id, stage, reached_on::text as "reachedOn"`,
  outcome:
    'government_id, outcome_id, innovation_id, code, unit_id as unit, better, baseline_value::float8 as baseline',
  measurement: `government_id, outcome_id, period_from::text as "periodFrom", period_to::text as "periodTo", value::float8`,
};

const keyOf = (row, column) => `${row.government_id} ${row[column]}`;

/** The rows of a table that belong to each key, for all keys of a moment in one statement. */
function belonging(pool, table, column) {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query({
        name: `${table}.${column}`,
        text: `select ${columns[table]} from ${table} t
          where (government_id, ${column}) in (select * from unnest($1::int[], $2::int[]))`,
        values: [keys.map(([government]) => government), keys.map(([, id]) => id)],
      });
      const found = Map.groupBy?.(rows, (row) => keyOf(row, column)) ?? grouped(rows, column);
      return keys.map(([government, id]) => found.get(`${government} ${id}`) ?? []);
    },
    { cacheKeyFn: String },
  );
}

function grouped(rows, column) {
  const found = new Map();
  for (const row of rows) {
    const key = keyOf(row, column);
    const there = found.get(key);
    if (there) there.push(row);
    else found.set(key, [row]);
  }
  return found;
}

const relations = {
  Agency: { innovations: ['innovation', 'owner_id', 'agency_id'] },
  Innovation: {
    owner: ['agency', 'agency_id', 'owner_id', 'one'],
    stages: ['innovation_stage', 'innovation_id', 'innovation_id'],
    checks: ['innovation_check', 'innovation_id', 'innovation_id'],
    adoptions: ['adoption', 'innovation_id', 'innovation_id'],
    outcomes: ['outcome', 'innovation_id', 'innovation_id'],
  },
  Adoption: {
    adopter: ['agency', 'agency_id', 'adopter_id', 'one'],
    stages: ['adoption_stage', 'adoption_id', 'adoption_id'],
  },
  Outcome: { measurements: ['measurement', 'outcome_id', 'outcome_id'] },
};

for (const [type, fields] of Object.entries(relations)) {
  for (const [name, [table, column, from, isOne]] of Object.entries(fields)) {
    schema.getType(type).getFields()[name].resolve = async (row, _, { loaders, pool }) => {
      if (row[from] === null) return null;
      loaders[`${table}.${column}`] ??= belonging(pool, table, column);
      const rows = await loaders[`${table}.${column}`].load([row.government_id, row[from]]);
      return isOne ? (rows[0] ?? null) : rows;
    };
  }
}

const root = {
  async agencies({ government = null, first = null }, { pool }) {
    const { rows } = await pool.query({
      name: 'agencies',
      text: `select ${columns.agency} from agency t
        where $1::text is null or government_id = (select government_id from government where code = $1)
        order by name_id limit $2`,
      values: [government, first],
    });
    return rows;
  },
  async agency({ code, government }, { pool }) {
    const { rows } = await pool.query({
      name: 'agency',
      text: `select ${columns.agency} from agency t
        where code = $1 and government_id = (select government_id from government where code = $2)`,
      values: [code, government],
    });
    return rows[0] ?? null;
  },
};

const documents = new Map();

export async function usualAnswer(pool, query) {
  if (!documents.has(query)) {
    const document = parse(query);
    const [fault] = validate(schema, document);
    if (fault) throw fault;
    documents.set(query, document);
  }
  const document = documents.get(query);
  const contextValue = { pool, loaders: {} };
  const answer = await execute({ schema, document, rootValue: root, contextValue });
  if (answer.errors) throw answer.errors[0];
  return JSON.stringify(answer);
}
