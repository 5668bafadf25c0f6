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
            json_build_array(k1, k2, k3),
            'node',
            json_build_object(
              'at',
              to_char(t.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
              'by',
              t.changed_by,
              'action',
              t.action,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = t.government_id
              ),
              'record',
              t.record,
              'recordKey',
              (
                select
                  coalesce(
                    json_agg(
                      json_build_object('name', n.key, 'value', n.value)
                      order by
                        n.key
                    ),
                    '[]'
                  )
                from
                  jsonb_each_text(t.record_key) n
              ),
              'batch',
              t.batch_id,
              'changes',
              (
                select
                  coalesce(
                    json_agg(
                      json_build_object(
                        'field',
                        d.field,
                        'before',
                        case
                          when d.field in ('owner_id', 'agency_id', 'adopter_id', 'parent_id', 'predecessor_id', 'successor_id') then (
                            select
                              n.code
                            from
                              agency n
                            where
                              n.government_id = t.government_id
                              and n.agency_id = (t.before_image ->> d.field)::int
                          )
                          when d.field = 'innovation_id' then (
                            select
                              n.code
                            from
                              innovation n
                            where
                              n.government_id = t.government_id
                              and n.innovation_id = (t.before_image ->> d.field)::int
                          )
                          when d.field in ('source_id', 'facts_source_id') then (
                            select
                              n.reference
                            from
                              source n
                            where
                              n.government_id = t.government_id
                              and n.source_id = (t.before_image ->> d.field)::int
                          )
                          else (t.before_image ->> d.field)
                        end,
                        'after',
                        case
                          when d.field in ('owner_id', 'agency_id', 'adopter_id', 'parent_id', 'predecessor_id', 'successor_id') then (
                            select
                              n.code
                            from
                              agency n
                            where
                              n.government_id = t.government_id
                              and n.agency_id = (t.after_image ->> d.field)::int
                          )
                          when d.field = 'innovation_id' then (
                            select
                              n.code
                            from
                              innovation n
                            where
                              n.government_id = t.government_id
                              and n.innovation_id = (t.after_image ->> d.field)::int
                          )
                          when d.field in ('source_id', 'facts_source_id') then (
                            select
                              n.reference
                            from
                              source n
                            where
                              n.government_id = t.government_id
                              and n.source_id = (t.after_image ->> d.field)::int
                          )
                          else (t.after_image ->> d.field)
                        end
                      )
                      order by
                        d.field
                    ),
                    '[]'
                  )
                from
                  (
                    select
                      jsonb_object_keys(coalesce(t.before_image, '{}')) as field
                    union
                    select
                      jsonb_object_keys(coalesce(t.after_image, '{}'))
                  ) d
                where
                  t.action in ('UPDATE', 'UNDO')
                  and t.before_image -> d.field is distinct from t.after_image -> d.field
                  and d.field not in ('file_id', 'file_row', 'search_text', 'search_words', 'from_day', 'until_day')
              )
            )
          )
          order by
            k1 desc,
            k2 desc,
            k3 desc
        ),
        '[]'
      )
    from
      (
        select
          t.government_id,
          t.trail_id,
          t.trail_id as k1,
          t.government_id as k2,
          t.trail_id as k3
        from
          trail_entry t
        where
          true
          and (
            t.batch_id = any ($2::int[])
            and t.action = any ($3::text[])
          )
          and true
          and true
          and true
        order by
          t.trail_id desc,
          t.government_id desc,
          t.trail_id desc
        limit
          $4
      ) page
      join trail_entry t using (government_id, trail_id)
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
      trail_entry t
    where
      true
      and (
        t.batch_id = any ($2::int[])
        and t.action = any ($3::text[])
      )
  ) as answer
