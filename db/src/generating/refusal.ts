import type { Client } from 'pg';

/** The database holds real governments, which made-up ones never join. */
export class HoldsRealGovernments extends Error {
  override name = 'HoldsRealGovernments';

  constructor(readonly codes: readonly string[]) {
    super(
      `Basis data ini berisi pemerintah yang sebenarnya (${codes.join(', ')}); data karangan perlu basis data sendiri. / ` +
        `This database holds real governments (${codes.join(', ')}); made-up data need a database of their own.`,
    );
  }
}

export async function refuseRealGovernments(client: Pick<Client, 'query'>): Promise<void> {
  const { rows } = await client.query<{ code: string }>(
    'select code from government where not made_up order by code limit 3',
  );
  if (rows.length > 0) throw new HoldsRealGovernments(rows.map(({ code }) => code));
}
