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
            json_build_array(k1, k2, k3, k4),
            'node',
            json_build_object(
              'key',
              json_build_array(i.government_id, i.innovation_id),
              'on',
              $1::date,
              'ownerKey',
              case
                when i.owner_id is not null then json_build_array(i.government_id, i.owner_id)
              end,
              'code',
              i.code,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = i.government_id
              ),
              'title',
              json_build_object('indonesian', i.title_id, 'english', i.title_en),
              'summary',
              case
                when i.summary_id is not null then json_build_object('indonesian', i.summary_id, 'english', i.summary_en)
              end,
              'ownerBasis',
              i.owner_basis,
              'form',
              i.form,
              'digital',
              i.digital,
              'initiator',
              i.initiator,
              'theme',
              (
                select
                  json_build_object('code', t.code, 'name', json_build_object('indonesian', t.name_id, 'english', t.name_en))
                from
                  theme t
                where
                  t.code = i.theme_code
              ),
              'affairs',
              (
                select
                  coalesce(
                    json_agg(
                      json_build_object(
                        'code',
                        f.code,
                        'name',
                        json_build_object('indonesian', f.name_id, 'english', f.name_en),
                        'isMain',
                        n.is_main,
                        'basicService',
                        f.basic_service
                      )
                      order by
                        n.is_main desc,
                        f.code
                    ),
                    '[]'
                  )
                from
                  innovation_affair n
                  join affair f on f.code = n.affair_code
                where
                  n.government_id = i.government_id
                  and n.innovation_id = i.innovation_id
              ),
              'sdgs',
              (
                select
                  coalesce(
                    json_agg(
                      n.sdg
                      order by
                        n.sdg
                    ),
                    '[]'
                  )
                from
                  innovation_sdg n
                where
                  n.government_id = i.government_id
                  and n.innovation_id = i.innovation_id
              ),
              'originPlace',
              i.origin_place,
              'originTitle',
              i.origin_title,
              'stage',
              g.stage,
              'since',
              g.from_day,
              'sincePrecision',
              g.started_precision,
              'basis',
              (
                select
                  v.date_basis
                from
                  innovation_stage_span v
                where
                  v.government_id = g.government_id
                  and v.innovation_id = g.innovation_id
                  and v.from_day = g.from_day
                  and v.stage = g.stage
              ),
              'check',
              coalesce(k.check_state, 'REPORTED'),
              'sinceBasis',
              g.known_basis,
              'source',
              (
                select
                  json_build_object('file', sf.name, 'row', i.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                from
                  import_file sf
                  left join source so on so.government_id = i.government_id
                  and so.source_id = i.source_id
                where
                  sf.file_id = i.file_id
              )
            )
          )
          order by
            k1 desc,
            k2 desc,
            k3 desc,
            k4 desc
        ),
        '[]'
      )
    from
      (
        select
          i.government_id,
          i.innovation_id,
          coalesce(by_applied.applied, 0) as k1,
          coalesce(by_outcomes.outcomes, 0) as k2,
          i.government_id as k3,
          i.innovation_id as k4
        from
          innovation i
          left join (
            select
              x.government_id,
              x.innovation_id,
              count(*)::int as recorded,
              (
                count(*) filter (
                  where
                    s.stage is not null
                    and (
                      x.stopped_on is null
                      or x.stopped_on > $1::date
                    )
                )
              )::int as applied
            from
              adoption x
              left join adoption_stage s on s.government_id = x.government_id
              and s.adoption_id = x.adoption_id
              and s.stage = 'APPLIED'
              and s.reached_on <= $1::date
            where
              true
              and not exists (
                select
                from
                  innovation_span k
                where
                  k.government_id = x.government_id
                  and k.innovation_id = x.innovation_id
                  and k.check_state = 'REJECTED'
              )
            group by
              x.government_id,
              x.innovation_id
          ) by_applied on by_applied.government_id = i.government_id
          and by_applied.innovation_id = i.innovation_id
          left join (
            select
              o.government_id,
              o.innovation_id,
              count(*)::int as outcomes,
              bool_or(o.baseline_value is not null) as before_after
            from
              outcome o
            where
              true
              and exists (
                select
                from
                  measurement m
                where
                  m.government_id = o.government_id
                  and m.outcome_id = o.outcome_id
                  and m.period_from <= $1::date
                offset
                  0
              )
            group by
              o.government_id,
              o.innovation_id
          ) by_outcomes on by_outcomes.government_id = i.government_id
          and by_outcomes.innovation_id = i.innovation_id
        where
          exists (
            select
            from
              innovation_stage n
            where
              n.government_id = i.government_id
              and n.innovation_id = i.innovation_id
              and n.from_day <= $1::date
          )
          and true
          and true
          and true
          and true
        order by
          coalesce(by_applied.applied, 0) desc,
          coalesce(by_outcomes.outcomes, 0) desc,
          i.government_id desc,
          i.innovation_id desc
        limit
          $2
      ) page
      join innovation i using (government_id, innovation_id)
      left join innovation_stage g on g.government_id = i.government_id
      and g.innovation_id = i.innovation_id
      and g.from_day <= $1::date
      and not exists (
        select
        from
          innovation_stage later
        where
          later.government_id = g.government_id
          and later.innovation_id = g.innovation_id
          and later.from_day <= $1::date
          and (later.from_day, later.stage) > (g.from_day, g.stage)
      )
      left join innovation_check k on k.government_id = i.government_id
      and k.innovation_id = i.innovation_id
      and not exists (
        select
        from
          innovation_check later
        where
          later.government_id = k.government_id
          and later.innovation_id = k.innovation_id
          and later.check_no > k.check_no
      )
  ) as answer
