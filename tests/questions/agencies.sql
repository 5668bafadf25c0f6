select
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
          and t.government_id = p.government_id
          and t.trail_id in (
            select
              c.trail_id
            from
              (
                select
                  n.code
                from
                  agency n
                where
                  n.government_id = p.government_id
                  and n.agency_id = p.id
              ) r
              join trail_entry c on c.government_id = p.government_id
              and c.record = 'agency'
              and c.record_key = jsonb_build_object('code', r.code)
            union all
            select
              c.trail_id
            from
              (
                select
                  n.file_id
                from
                  agency n
                where
                  n.government_id = p.government_id
                  and n.agency_id = p.id
              ) r
              join import_file f using (file_id)
              join trail_entry c on c.government_id = p.government_id
              and c.batch_id = f.batch_id
              and c.action = 'LOAD'
              and c.record_key ->> 'file' = f.name
            union all
            select
              c.trail_id
            from
              (
                select
                  n.code
                from
                  agency n
                where
                  n.government_id = p.government_id
                  and n.agency_id = p.id
              ) r
              join trail_entry c on c.government_id = p.government_id
              and c.record = any ($1::text[])
              and c.record_key @> jsonb_build_object('agency', r.code)
            union all
            select
              c.trail_id
            from
              commitment n
              join trail_entry c on c.government_id = n.government_id
              and c.record = 'commitment'
              and c.record_key = jsonb_build_object('code', n.code)
            where
              n.government_id = p.government_id
              and n.agency_id = p.id
          )
          and true
          and true
          and true
          and true
        order by
          t.trail_id desc,
          t.government_id desc,
          t.trail_id desc
        limit
          $2
      ) page
      join trail_entry t using (government_id, trail_id)
  ) as answer
from
  unnest($3::int[], $4::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

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
            (
              select
                json_build_object(
                  'key',
                  json_build_array(a.government_id, a.agency_id),
                  'on',
                  $1::date,
                  'code',
                  a.code,
                  'government',
                  ag.code,
                  'name',
                  json_build_object('indonesian', a.name_id, 'english', a.name_en),
                  'shortName',
                  a.short_name,
                  'formerNames',
                  a.former_names,
                  'kind',
                  json_build_object('code', ak.code, 'name', json_build_object('indonesian', ak.name_id, 'english', ak.name_en)),
                  'parent',
                  (
                    select
                      (
                        select
                          json_build_object(
                            'code',
                            l.code,
                            'government',
                            lg.code,
                            'name',
                            json_build_object('indonesian', l.name_id, 'english', l.name_en),
                            'shortName',
                            l.short_name,
                            'kind',
                            json_build_object('code', lk.code, 'name', json_build_object('indonesian', lk.name_id, 'english', lk.name_en))
                          )
                        from
                          agency l
                          join government lg using (government_id)
                          join agency_kind lk on lk.code = l.kind_code
                        where
                          l.government_id = ap.government_id
                          and l.agency_id = ap.parent_id
                      )
                    from
                      agency_parent ap
                    where
                      ap.government_id = a.government_id
                      and ap.agency_id = a.agency_id
                      and ap.from_day <= $1::date
                      and $1::date < ap.until_day
                  ),
                  'validFrom',
                  case
                    when a.valid_from is not null then json_build_object('day', a.valid_from, 'precision', a.valid_from_precision)
                  end,
                  'validTo',
                  case
                    when a.valid_to is not null then json_build_object('day', a.valid_to, 'precision', a.valid_to_precision)
                  end,
                  'areaKm2',
                  a.area_km2,
                  'wardsTotal',
                  a.wards_total,
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', a.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = a.government_id
                      and so.source_id = a.source_id
                    where
                      sf.file_id = a.file_id
                  )
                )
              from
                government ag
                cross join agency_kind ak
              where
                ag.government_id = a.government_id
                and ak.code = a.kind_code
            )
          )
          order by
            k1 collate "id-x-icu" asc,
            k2 asc,
            k3 asc
        ),
        '[]'
      )
    from
      (
        select
          a.government_id,
          a.agency_id,
          a.name_id as k1,
          a.government_id as k2,
          a.agency_id as k3
        from
          agency a
        where
          true
          and true
          and true
          and true
          and true
        order by
          a.name_id collate "id-x-icu" asc,
          a.government_id asc,
          a.agency_id asc
        limit
          $2
      ) page
      join agency a using (government_id, agency_id)
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
      agency a
    where
      true
      and true
  ) as answer
