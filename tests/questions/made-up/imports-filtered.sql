with recursive
  moments (day) as (
    values
      ($1::date)
  ),
  scope as (
    select
      government_id,
      null::int as agency_id,
      true as whole
    from
      government
    where
      parent_government_id is null
  ),
  inside (government_id, giver_id, whole) as (
    select
      s.government_id,
      (
        select
          u.government_id
        from
          unnest(government_scope (s.government_id)) with ordinality as u (government_id, hops)
        where
          exists (
            select
            from
              rule_set r
            where
              r.government_id = u.government_id
          )
        order by
          u.hops
        limit
          1
      ),
      s.whole
    from
      scope s
    union all
    select
      g.government_id,
      case
        when exists (
          select
          from
            rule_set r
          where
            r.government_id = g.government_id
        ) then g.government_id
        else i.giver_id
      end,
      true
    from
      inside i
      join government g on g.parent_government_id = i.government_id
    where
      i.whole
  ),
  rule as (
    select
      i.government_id,
      r.from_day,
      r.quota,
      r.counting_stages,
      r.counting_checks,
      r.report_holds_months,
      r.target_rate,
      coalesce(r.target_from, r.from_day) as target_from,
      r.target_on,
      r.target_is_example
    from
      inside i
      cross join lateral (
        select
          *
        from
          rule_set r
        where
          r.government_id = i.giver_id
          and r.from_day <= $1::date
        order by
          r.from_day desc
        limit
          1
      ) r
  )
select
  (
    select
      count(*)::int
    from
      scope
  ) as scopes,
  (
    select
      min(r.from_day)
    from
      rule_set r
    where
      r.government_id in (
        select
          giver_id
        from
          inside
      )
  ) as first_day,
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'keys',
            json_build_array(k1, k2),
            'node',
            json_build_object(
              'key',
              json_build_array(0, b.batch_id),
              'on',
              $1::date,
              'number',
              b.batch_id,
              'importedAt',
              to_char(b.imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
              'importedBy',
              b.imported_by,
              'label',
              b.label,
              'undoneAt',
              to_char(b.undone_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
              'undoneBy',
              b.undone_by,
              'files',
              (
                select
                  coalesce(
                    json_agg(
                      json_build_object('name', f.name, 'sha256', f.sha256, 'rows', f.row_count)
                      order by
                        f.name
                    ),
                    '[]'
                  )
                from
                  import_file f
                where
                  f.batch_id = b.batch_id
              ),
              'rows',
              (
                select
                  coalesce(sum(f.row_count), 0)::int
                from
                  import_file f
                where
                  f.batch_id = b.batch_id
              ),
              'added',
              c.added,
              'changed',
              c.changed
            )
          )
          order by
            k1 asc,
            k2 asc
        ),
        '[]'
      )
    from
      (
        select
          b.batch_id,
          b.batch_id as k1,
          b.batch_id as k2
        from
          import_batch b
        where
          true
          and (
            not coalesce((coalesce(b.undone_at is not null, false)), false)
            and b.imported_by = any ($2::text[])
            and position(lower($3::text) in lower(b.label)) > 0
            and exists (
              select
              from
                import_file f
              where
                f.batch_id = b.batch_id
                and f.name = any ($4::text[])
            )
          )
          and true
          and true
          and true
        order by
          b.batch_id asc,
          b.batch_id asc
        limit
          $5
      ) page
      join import_batch b using (batch_id)
      cross join lateral (
        select
          coalesce(
            sum((n.record_key ->> 'rows')::int) filter (
              where
                n.action = 'LOAD'
            ),
            0
          ) + count(*) filter (
            where
              n.action = 'INSERT'
          ) as added,
          count(*) filter (
            where
              n.action = 'UPDATE'
          ) as changed
        from
          trail_entry n
        where
          n.batch_id = b.batch_id
      ) c
  ) as answer

with recursive
  moments (day) as (
    values
      ($1::date)
  ),
  scope as (
    select
      government_id,
      null::int as agency_id,
      true as whole
    from
      government
    where
      parent_government_id is null
  ),
  inside (government_id, giver_id, whole) as (
    select
      s.government_id,
      (
        select
          u.government_id
        from
          unnest(government_scope (s.government_id)) with ordinality as u (government_id, hops)
        where
          exists (
            select
            from
              rule_set r
            where
              r.government_id = u.government_id
          )
        order by
          u.hops
        limit
          1
      ),
      s.whole
    from
      scope s
    union all
    select
      g.government_id,
      case
        when exists (
          select
          from
            rule_set r
          where
            r.government_id = g.government_id
        ) then g.government_id
        else i.giver_id
      end,
      true
    from
      inside i
      join government g on g.parent_government_id = i.government_id
    where
      i.whole
  ),
  rule as (
    select
      i.government_id,
      r.from_day,
      r.quota,
      r.counting_stages,
      r.counting_checks,
      r.report_holds_months,
      r.target_rate,
      coalesce(r.target_from, r.from_day) as target_from,
      r.target_on,
      r.target_is_example
    from
      inside i
      cross join lateral (
        select
          *
        from
          rule_set r
        where
          r.government_id = i.giver_id
          and r.from_day <= $1::date
        order by
          r.from_day desc
        limit
          1
      ) r
  )
select
  (
    select
      count(*)::int
    from
      scope
  ) as scopes,
  (
    select
      min(r.from_day)
    from
      rule_set r
    where
      r.government_id in (
        select
          giver_id
        from
          inside
      )
  ) as first_day,
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'keys',
            json_build_array(k1, k2),
            'node',
            json_build_object(
              'key',
              json_build_array(0, b.batch_id),
              'on',
              $1::date,
              'number',
              b.batch_id,
              'importedAt',
              to_char(b.imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
              'importedBy',
              b.imported_by,
              'label',
              b.label,
              'undoneAt',
              to_char(b.undone_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
              'undoneBy',
              b.undone_by,
              'files',
              (
                select
                  coalesce(
                    json_agg(
                      json_build_object('name', f.name, 'sha256', f.sha256, 'rows', f.row_count)
                      order by
                        f.name
                    ),
                    '[]'
                  )
                from
                  import_file f
                where
                  f.batch_id = b.batch_id
              ),
              'rows',
              (
                select
                  coalesce(sum(f.row_count), 0)::int
                from
                  import_file f
                where
                  f.batch_id = b.batch_id
              ),
              'added',
              c.added,
              'changed',
              c.changed
            )
          )
          order by
            k1 desc,
            k2 desc
        ),
        '[]'
      )
    from
      (
        select
          b.batch_id,
          b.batch_id as k1,
          b.batch_id as k2
        from
          import_batch b
        where
          true
          and (
            (
              (coalesce(b.undone_at is not null, false))
              or (b.batch_id = any ($2::int[]))
            )
          )
          and true
          and true
          and true
        order by
          b.batch_id desc,
          b.batch_id desc
        limit
          $3
      ) page
      join import_batch b using (batch_id)
      cross join lateral (
        select
          coalesce(
            sum((n.record_key ->> 'rows')::int) filter (
              where
                n.action = 'LOAD'
            ),
            0
          ) + count(*) filter (
            where
              n.action = 'INSERT'
          ) as added,
          count(*) filter (
            where
              n.action = 'UPDATE'
          ) as changed
        from
          trail_entry n
        where
          n.batch_id = b.batch_id
      ) c
  ) as answer

with recursive
  moments (day) as (
    values
      ($1::date)
  ),
  scope as (
    select
      government_id,
      null::int as agency_id,
      true as whole
    from
      government
    where
      parent_government_id is null
  ),
  inside (government_id, giver_id, whole) as (
    select
      s.government_id,
      (
        select
          u.government_id
        from
          unnest(government_scope (s.government_id)) with ordinality as u (government_id, hops)
        where
          exists (
            select
            from
              rule_set r
            where
              r.government_id = u.government_id
          )
        order by
          u.hops
        limit
          1
      ),
      s.whole
    from
      scope s
    union all
    select
      g.government_id,
      case
        when exists (
          select
          from
            rule_set r
          where
            r.government_id = g.government_id
        ) then g.government_id
        else i.giver_id
      end,
      true
    from
      inside i
      join government g on g.parent_government_id = i.government_id
    where
      i.whole
  ),
  rule as (
    select
      i.government_id,
      r.from_day,
      r.quota,
      r.counting_stages,
      r.counting_checks,
      r.report_holds_months,
      r.target_rate,
      coalesce(r.target_from, r.from_day) as target_from,
      r.target_on,
      r.target_is_example
    from
      inside i
      cross join lateral (
        select
          *
        from
          rule_set r
        where
          r.government_id = i.giver_id
          and r.from_day <= $1::date
        order by
          r.from_day desc
        limit
          1
      ) r
  )
select
  (
    select
      count(*)::int
    from
      scope
  ) as scopes,
  (
    select
      min(r.from_day)
    from
      rule_set r
    where
      r.government_id in (
        select
          giver_id
        from
          inside
      )
  ) as first_day,
  (
    select
      count(*)::int
    from
      import_batch b
    where
      true
      and (
        not coalesce((coalesce(b.undone_at is not null, false)), false)
        and b.imported_by = any ($2::text[])
        and position(lower($3::text) in lower(b.label)) > 0
        and exists (
          select
          from
            import_file f
          where
            f.batch_id = b.batch_id
            and f.name = any ($4::text[])
        )
      )
  ) as answer
