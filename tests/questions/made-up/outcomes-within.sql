with recursive
  moments (day) as (
    values
      ($1::date)
  ),
  scope as (
    select
      a.government_id,
      a.agency_id,
      a.kind_code = 'GOVERNMENT' as whole
    from
      agency a
      join government g using (government_id)
    where
      a.code = $2
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
  ),
  subtree (day, government_id, agency_id) as (
    select
      m.day,
      s.government_id,
      s.agency_id
    from
      scope s
      cross join moments m
    where
      not s.whole
    union
    select
      t.day,
      p.government_id,
      p.agency_id
    from
      subtree t
      join agency_parent p on p.government_id = t.government_id
      and p.parent_id = t.agency_id
      and p.from_day <= t.day
      and t.day < p.until_day
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
              json_build_array(o.government_id, o.outcome_id),
              'on',
              $1::date,
              'innovationKey',
              case
                when o.innovation_id is not null then json_build_array(o.government_id, o.innovation_id)
              end,
              'code',
              o.code,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = o.government_id
              ),
              'indicator',
              json_build_object('indonesian', o.indicator_id, 'english', o.indicator_en),
              'unit',
              json_build_object('indonesian', o.unit_id, 'english', o.unit_en),
              'isPercent',
              o.is_percent,
              'higherIsBetter',
              o.better = 'HIGHER',
              'baseline',
              case
                when o.baseline_value is not null then json_build_object('value', o.baseline_value, 'from', o.baseline_from, 'to', o.baseline_to, 'note', o.baseline_note)
              end,
              'target',
              o.target_value,
              'latest',
              case
                when m.value is not null then json_build_object(
                  'from',
                  m.period_from,
                  'to',
                  m.period_to,
                  'note',
                  m.period_note,
                  'value',
                  m.value,
                  'sampleSize',
                  m.sample_size,
                  'improvement',
                  case
                    when not o.is_percent then (
                      case o.better
                        when 'HIGHER' then m.value - o.baseline_value
                        else o.baseline_value - m.value
                      end / nullif(abs(o.baseline_value), 0)
                    )::float8
                  end,
                  'improvementPoints',
                  case
                    when o.is_percent then case o.better
                      when 'HIGHER' then m.value - o.baseline_value
                      else o.baseline_value - m.value
                    end
                  end,
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', m.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = m.government_id
                      and so.source_id = m.source_id
                    where
                      sf.file_id = m.file_id
                  )
                )
              end,
              'source',
              (
                select
                  json_build_object('file', sf.name, 'row', o.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                from
                  import_file sf
                  left join source so on so.government_id = o.government_id
                  and so.source_id = o.source_id
                where
                  sf.file_id = o.file_id
              )
            )
          )
          order by
            k1 collate "id-x-icu" asc,
            k2 collate "id-x-icu" asc,
            k3 asc,
            k4 asc
        ),
        '[]'
      )
    from
      (
        select
          *
        from
          (
            (
              select
                own.*
              from
                inside s
                cross join lateral (
                  select
                    o.government_id,
                    o.outcome_id,
                    w.title_id as k1,
                    o.indicator_id as k2,
                    o.government_id as k3,
                    o.outcome_id as k4
                  from
                    outcome o
                    left join lateral (
                      select
                        *
                      from
                        measurement m
                      where
                        m.government_id = o.government_id
                        and m.outcome_id = o.outcome_id
                        and m.period_to <= $1::date
                      order by
                        m.period_to desc,
                        m.period_from desc
                      limit
                        1
                    ) m on true
                    join innovation w on w.government_id = o.government_id
                    and w.innovation_id = o.innovation_id
                  where
                    true
                    and (
                      coalesce(
                        case o.better
                          when 'HIGHER' then m.value - o.baseline_value
                          else o.baseline_value - m.value
                        end > 0,
                        false
                      )
                      and (m.period_to >= $3::date)
                    )
                    and o.government_id = s.government_id
                    and (
                      s.whole
                      or (o.government_id, o.innovation_id) in (
                        select
                          i.government_id,
                          i.innovation_id
                        from
                          innovation i
                        where
                          (i.government_id, i.owner_id) in (
                            select
                              w.government_id,
                              w.agency_id
                            from
                              agency_credit_span w
                              join subtree u on u.government_id = w.government_id
                              and u.agency_id = w.credited_id
                            where
                              w.level = 'UNIT'
                              and w.from_day <= $1::date
                              and $1::date < w.until_day
                          )
                      )
                    )
                    and true
                    and true
                  order by
                    w.title_id collate "id-x-icu" asc,
                    o.indicator_id collate "id-x-icu" asc,
                    o.government_id asc,
                    o.outcome_id asc
                  limit
                    $4
                ) own
              where
                not (
                  select
                    count(*)
                  from
                    inside
                ) > 20
            )
            union all
            (
              select
                o.government_id,
                o.outcome_id,
                w.title_id as k1,
                o.indicator_id as k2,
                o.government_id as k3,
                o.outcome_id as k4
              from
                outcome o
                left join lateral (
                  select
                    *
                  from
                    measurement m
                  where
                    m.government_id = o.government_id
                    and m.outcome_id = o.outcome_id
                    and m.period_to <= $1::date
                  order by
                    m.period_to desc,
                    m.period_from desc
                  limit
                    1
                ) m on true
                join innovation w on w.government_id = o.government_id
                and w.innovation_id = o.innovation_id
              where
                true
                and (
                  coalesce(
                    case o.better
                      when 'HIGHER' then m.value - o.baseline_value
                      else o.baseline_value - m.value
                    end > 0,
                    false
                  )
                  and (m.period_to >= $3::date)
                )
                and o.government_id in (
                  select
                    government_id
                  from
                    inside
                )
                and (
                  select
                    count(*)
                  from
                    inside
                ) > 20
                and true
                and true
              order by
                w.title_id collate "id-x-icu" asc,
                o.indicator_id collate "id-x-icu" asc,
                o.government_id asc,
                o.outcome_id asc
              limit
                $4
            )
          ) parts
        order by
          k1 collate "id-x-icu" asc,
          k2 collate "id-x-icu" asc,
          k3 asc,
          k4 asc
        limit
          $4
      ) page
      join outcome o using (government_id, outcome_id)
      left join lateral (
        select
          *
        from
          measurement m
        where
          m.government_id = o.government_id
          and m.outcome_id = o.outcome_id
          and m.period_to <= $1::date
        order by
          m.period_to desc,
          m.period_from desc
        limit
          1
      ) m on true
  ) as answer

with recursive
  moments (day) as (
    values
      ($1::date)
  ),
  scope as (
    select
      a.government_id,
      a.agency_id,
      a.kind_code = 'GOVERNMENT' as whole
    from
      agency a
      join government g using (government_id)
    where
      a.code = $2
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
  ),
  subtree (day, government_id, agency_id) as (
    select
      m.day,
      s.government_id,
      s.agency_id
    from
      scope s
      cross join moments m
    where
      not s.whole
    union
    select
      t.day,
      p.government_id,
      p.agency_id
    from
      subtree t
      join agency_parent p on p.government_id = t.government_id
      and p.parent_id = t.agency_id
      and p.from_day <= t.day
      and t.day < p.until_day
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
      coalesce(sum(own.rows), 0)::int
    from
      inside s
      cross join lateral (
        select
          (
            select
              count(*)::int
            from
              outcome o
              left join lateral (
                select
                  *
                from
                  measurement m
                where
                  m.government_id = o.government_id
                  and m.outcome_id = o.outcome_id
                  and m.period_to <= $1::date
                order by
                  m.period_to desc,
                  m.period_from desc
                limit
                  1
              ) m on true
            where
              true
              and o.government_id = s.government_id
              and (
                s.whole
                or (o.government_id, o.innovation_id) in (
                  select
                    i.government_id,
                    i.innovation_id
                  from
                    innovation i
                  where
                    (i.government_id, i.owner_id) in (
                      select
                        w.government_id,
                        w.agency_id
                      from
                        agency_credit_span w
                        join subtree u on u.government_id = w.government_id
                        and u.agency_id = w.credited_id
                      where
                        w.level = 'UNIT'
                        and w.from_day <= $1::date
                        and $1::date < w.until_day
                    )
                )
              )
              and (
                coalesce(
                  case o.better
                    when 'HIGHER' then m.value - o.baseline_value
                    else o.baseline_value - m.value
                  end > 0,
                  false
                )
                and (m.period_to >= $3::date)
              )
          ) as rows
      ) own
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
            json_build_array(k1, k2, k3, k4),
            'node',
            json_build_object(
              'key',
              json_build_array(o.government_id, o.outcome_id),
              'on',
              $1::date,
              'innovationKey',
              case
                when o.innovation_id is not null then json_build_array(o.government_id, o.innovation_id)
              end,
              'code',
              o.code,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = o.government_id
              ),
              'indicator',
              json_build_object('indonesian', o.indicator_id, 'english', o.indicator_en),
              'unit',
              json_build_object('indonesian', o.unit_id, 'english', o.unit_en),
              'isPercent',
              o.is_percent,
              'higherIsBetter',
              o.better = 'HIGHER',
              'baseline',
              case
                when o.baseline_value is not null then json_build_object('value', o.baseline_value, 'from', o.baseline_from, 'to', o.baseline_to, 'note', o.baseline_note)
              end,
              'target',
              o.target_value,
              'latest',
              case
                when m.value is not null then json_build_object(
                  'from',
                  m.period_from,
                  'to',
                  m.period_to,
                  'note',
                  m.period_note,
                  'value',
                  m.value,
                  'sampleSize',
                  m.sample_size,
                  'improvement',
                  case
                    when not o.is_percent then (
                      case o.better
                        when 'HIGHER' then m.value - o.baseline_value
                        else o.baseline_value - m.value
                      end / nullif(abs(o.baseline_value), 0)
                    )::float8
                  end,
                  'improvementPoints',
                  case
                    when o.is_percent then case o.better
                      when 'HIGHER' then m.value - o.baseline_value
                      else o.baseline_value - m.value
                    end
                  end,
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', m.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = m.government_id
                      and so.source_id = m.source_id
                    where
                      sf.file_id = m.file_id
                  )
                )
              end,
              'source',
              (
                select
                  json_build_object('file', sf.name, 'row', o.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                from
                  import_file sf
                  left join source so on so.government_id = o.government_id
                  and so.source_id = o.source_id
                where
                  sf.file_id = o.file_id
              )
            )
          )
          order by
            k1 asc,
            k2 asc,
            k3 asc,
            k4 asc
        ),
        '[]'
      )
    from
      (
        select
          o.government_id,
          o.outcome_id,
          o.government_id as k1,
          o.code as k2,
          o.government_id as k3,
          o.outcome_id as k4
        from
          outcome o
          left join lateral (
            select
              *
            from
              measurement m
            where
              m.government_id = o.government_id
              and m.outcome_id = o.outcome_id
              and m.period_to <= $1::date
            order by
              m.period_to desc,
              m.period_from desc
            limit
              1
          ) m on true
        where
          true
          and (
            coalesce(
              case o.better
                when 'HIGHER' then m.value >= o.target_value
                else m.value <= o.target_value
              end,
              false
            )
            and exists (
              select
              from
                innovation i
                join innovation_stage g on g.government_id = i.government_id
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
              where
                i.government_id = o.government_id
                and i.innovation_id = o.innovation_id
                and (
                  coalesce(
                    (
                      select
                        exists (
                          select
                          from
                            rule
                          where
                            rule.government_id = i.government_id
                            and rule.from_day <= $1::date
                            and g.stage <> 'STOPPED'
                            and g.stage = any (rule.counting_stages)
                            and k.check_state = any (rule.counting_checks)
                        )
                    ),
                    false
                  )
                )
            )
          )
          and true
          and true
          and true
        order by
          o.government_id asc,
          o.code asc,
          o.government_id asc,
          o.outcome_id asc
        limit
          $2
      ) page
      join outcome o using (government_id, outcome_id)
      left join lateral (
        select
          *
        from
          measurement m
        where
          m.government_id = o.government_id
          and m.outcome_id = o.outcome_id
          and m.period_to <= $1::date
        order by
          m.period_to desc,
          m.period_from desc
        limit
          1
      ) m on true
  ) as answer
