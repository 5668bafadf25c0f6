/** The database holds published reports, which nothing that empties it takes along. */
export class HoldsReports extends Error {
  override name = 'HoldsReports';

  constructor(readonly reports: number) {
    super(
      `Basis data ini menyimpan ${reports} laporan yang sudah terbit, jadi tidak dikosongkan: arahkan DATA_DIR atau DATABASE_URL ke tempat lain. / ` +
        `This database keeps ${reports} published report${reports === 1 ? '' : 's'}, so it is not emptied: set DATA_DIR or DATABASE_URL to another place.`,
    );
  }
}

/** Every table of records: locked together, emptied together. Names are quoted where they need be. */
export const recordTables = `
  select quote_ident(tablename) as name from pg_tables
  where schemaname = current_schema() and tablename not like 'kysely\\_%'
  order by tablename`;

/** How many reports were published. Asked once the tables are locked, so that none is published meanwhile. */
export const countReports = 'select count(*)::int as reports from report';

/**
 * What may be emptied of all tables: all but that of the reports, which is known to be empty by now. Why
 * left out even so: the table refuses to be emptied, whatever it holds.
 */
export function emptiable(tables: readonly string[], reports: number): string {
  if (reports > 0) throw new HoldsReports(reports);
  return tables.filter((name) => name !== 'report').join(', ');
}
