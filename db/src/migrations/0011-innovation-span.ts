import { type Kysely, sql } from 'kysely';

/**
 * Each innovation as it was from a day until before another, with what groups ask of it most: so a
 * question over all of them looks for no last stage and no last check. It follows from the records, and
 * the database keeps it by itself, whoever writes.
 */
export const innovationSpan = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(table).execute(db);
    await sql.raw(keeping).execute(db);
    for (const name of Object.keys(written)) await sql.raw(triggersOf(name)).execute(db);
    // What was recorded before has its spans as well.
    await sql`select rebuild_innovation_span()`.execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    for (const [name, events] of Object.entries(written)) {
      const drops = events.map((event) => `drop trigger ${triggerName(event)} on ${name};`);
      await sql.raw(drops.join(' ')).execute(db);
    }
    await sql
      .raw(`
        drop function keep_innovation_span(), rebuild_innovation_span();
        drop view innovation_span_derived;
        drop table innovation_span;
      `)
      .execute(db);
  },
};

type Event = 'insert' | 'update' | 'delete';

/** The tables that it follows from, and what may happen to their rows that matters. */
const written: Record<string, readonly Event[]> = {
  // A new one has no stage yet; one that goes takes its spans along.
  innovation: ['update'],
  innovation_stage: ['insert', 'update', 'delete'],
  innovation_check: ['insert', 'update', 'delete'],
};

const basisOf = (stage: string) =>
  `case when ${stage}.started_on is null then 'KNOWN_ON' when ${stage}.started_precision = 'YEAR' then 'YEAR' else 'EXACT' end::date_basis`;

const table = `
create table innovation_span (
  government_id int not null,
  innovation_id int not null,
  from_day date not null,
  until_day date not null,
  stage stage not null,
  date_basis date_basis not null,
  -- The check that holds now; checks have no history in the measures. Null where nobody looked.
  check_state check_state,
  -- The first day of its first stage, and of its implementation, whenever that is.
  begun_on date not null,
  begun_basis date_basis not null,
  implemented_on date,
  implemented_basis date_basis,
  owner_id int,
  owner_basis owner_basis not null,
  form innovation_form,
  digital boolean,
  initiator innovation_initiator,
  theme_code text,
  -- What it was copied from, when that lies outside its government.
  origin_place text,
  primary key (government_id, innovation_id, from_day),
  foreign key (government_id, innovation_id) references innovation on delete cascade,
  foreign key (government_id, owner_id) references agency on delete cascade,
  check (from_day < until_day)
);

create view innovation_span_derived as
select s.government_id, s.innovation_id, s.from_day, s.until_day, s.stage, s.date_basis, k.check_state,
  b.from_day as begun_on, b.date_basis as begun_basis, m.from_day as implemented_on, m.date_basis as implemented_basis,
  i.owner_id, i.owner_basis, i.form, i.digital, i.initiator, i.theme_code, i.origin_place
from innovation i
join innovation_stage_span s using (government_id, innovation_id)
left join innovation_check_now k using (government_id, innovation_id)
cross join lateral (
  select n.from_day, ${basisOf('n')} as date_basis from innovation_stage n
  where n.government_id = i.government_id and n.innovation_id = i.innovation_id
  order by n.from_day, n.stage limit 1
) b
left join lateral (
  select n.from_day, ${basisOf('n')} as date_basis from innovation_stage n
  where n.government_id = i.government_id and n.innovation_id = i.innovation_id and n.stage = 'IMPLEMENTATION'
  order by n.from_day limit 1
) m on true;
`;

const keeping = `
create function rebuild_innovation_span() returns void
language sql as $$
  delete from innovation_span;
  insert into innovation_span select * from innovation_span_derived order by 1, 2, 3
$$;

create function keep_innovation_span() returns trigger
language plpgsql as $$
begin
  delete from innovation_span s using changed c
  where s.government_id = c.government_id and s.innovation_id = c.innovation_id;
  insert into innovation_span
  select d.*
  from (select distinct government_id, innovation_id from changed) c
  -- Why lateral with offset 0: what belongs to these innovations is read by key, never that of all.
  cross join lateral (
    select * from innovation_span_derived n
    where n.government_id = c.government_id and n.innovation_id = c.innovation_id offset 0
  ) d;
  return null;
end
$$;
`;

const triggerName = (event: Event) => `innovation_span_kept_on_${event}`;

/** Once for each statement, with all rows that it changed. */
function triggersOf(table: string): string {
  const triggers = written[table]?.map(
    (event) => `
      create trigger ${triggerName(event)} after ${event} on ${table}
      referencing ${event === 'delete' ? 'old' : 'new'} table as changed
      for each statement execute function keep_innovation_span();`,
  );
  return (triggers ?? []).join('');
}
