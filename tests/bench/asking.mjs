// Asks the server as anyone would, without a network between.
import { buildApp } from '@satu-inovasi/server/app';

export async function served({ reader }, today) {
  const { http, apollo } = await buildApp({
    reader,
    clock: () => new Date(`${today}T05:00:00Z`),
    logLevel: 'silent',
    clientFolder: '/nowhere',
  });
  let asked = 0;
  return {
    /** An answer without errors; each time in a text of its own, so that no memory answers for the database. */
    async ask(query) {
      asked += 1;
      const payload = { query: `# ${asked}\n${query}` };
      const reply = await http.inject({ method: 'POST', url: '/graphql', payload });
      const { data, errors } = reply.json();
      if (errors) throw new Error(`${query}: ${errors[0].message}`);
      return data;
    },
    close: () => apollo.stop(),
  };
}

const row = 'nodes { code }';
const city = 'within: "KOTA-CONTOH-1"';

/** What people ask of lists and of the search, by what it is called in the report. */
export const lists = [
  ['innovations: first page', `{ innovations { ${row} } }`],
  ['innovations: newest first', `{ innovations(orderBy: NEWEST) { ${row} } }`],
  ['innovations: by owner', `{ innovations(orderBy: OWNER) { ${row} } }`],
  ['innovations: of one city', `{ innovations(${city}) { totalCount ${row} } }`],
  [
    'innovations: of one city, newest first',
    `{ innovations(${city}, orderBy: NEWEST) { totalCount ${row} } }`,
  ],
  [
    'innovations: adopted by one agency',
    `{ innovations(${city}, filter: { adoptions: { adopter: { codes: ["DINKES"] } } }) { ${row} } }`,
  ],
  ['innovations: how many in all', '{ innovations { totalCount } }'],
  [
    'innovation, with all that belongs to it',
    `{ innovation(code: "KOTA-CONTOH-1/INO-000007") { code stages { stage } checks { check } evidence { code }
      adoptions { nodes { adopter { code } } } outcomes { nodes { measurements { value } } } trail { nodes { action } } } }`,
  ],
  ['agencies: first page', `{ agencies { ${row} } }`],
  ['agencies: without an innovation', `{ agencies(filter: { hasInnovation: false }) { ${row} } }`],
  ['adoptions: first page', `{ adoptions { ${row} } }`],
  ['adoptions: newest first', `{ adoptions(orderBy: NEWEST) { ${row} } }`],
  ['outcomes: first page', `{ outcomes { ${row} } }`],
  ['facilitations: first page', `{ facilitations { ${row} } }`],
  ['recognitions: first page', `{ recognitions { ${row} } }`],
  ['commitments: first page', `{ commitments { ${row} } }`],
  ['imports', '{ imports { nodes { number } } }'],
  ['trail: first page', '{ trail { nodes { action } } }'],
  ['search: a code', '{ search(text: "INO-000007") { code } }'],
  ['search: words of one city', `{ search(text: "dinas kesehatan", ${city}) { code } }`],
  ['search: words of all', '{ search(text: "dinas kesehatan") { code } }'],
  ['agency, its standing', '{ agency(code: "KOTA-CONTOH-1/DINKES") { standing { state } } }'],
  ['agencyStates of one city', `{ agencyStates(${city}) { totalCount } }`],
  ['agencyStates of all', '{ agencyStates(first: 25) { totalCount } }'],
];
