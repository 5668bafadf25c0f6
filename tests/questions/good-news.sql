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
  ),
  news as (
    select
      'RECOGNITION' as kind,
      coalesce(r.awarded_on, make_date(r.year, 1, 1)) as day,
      case
        when r.awarded_on is null then 'YEAR'
        else 'DAY'
      end as precision,
      r.government_id,
      coalesce(
        (
          select
            w.credited_id
          from
            agency_credit_span w
          where
            w.government_id = r.government_id
            and w.level = 'UNIT'
            and w.agency_id = o.agency_id
            and w.from_day <= $1::date
            and $1::date < w.until_day
        ),
        o.agency_id
      ) as agency_id,
      r.innovation_id,
      r.recognition_id as key,
      json_build_object(
        'key',
        json_build_array(r.government_id, r.recognition_id),
        'on',
        $1::date,
        'innovationKey',
        case
          when r.innovation_id is not null then json_build_array(r.government_id, r.innovation_id)
        end,
        'agencyKey',
        case
          when r.agency_id is not null then json_build_array(r.government_id, r.agency_id)
        end,
        'government',
        (
          select
            rg.code
          from
            government rg
          where
            rg.government_id = r.government_id
        ),
        'code',
        r.code,
        'programme',
        r.programme,
        'name',
        json_build_object('indonesian', r.name_id, 'english', r.name_en),
        'tier',
        r.tier,
        'rank',
        r.rank,
        'year',
        r.year,
        'awardedOn',
        r.awarded_on,
        'innovation',
        (
          select
            ri.code
          from
            innovation ri
          where
            ri.government_id = r.government_id
            and ri.innovation_id = r.innovation_id
        ),
        'source',
        (
          select
            json_build_object('file', sf.name, 'row', r.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
          from
            import_file sf
            left join source so on so.government_id = r.government_id
            and so.source_id = r.source_id
          where
            sf.file_id = r.file_id
        )
      ) as recognition,
      null::json as outcome,
      (
        select
          json_build_object('file', sf.name, 'row', r.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
        from
          import_file sf
          left join source so on so.government_id = r.government_id
          and so.source_id = r.source_id
        where
          sf.file_id = r.file_id
      ) as source
    from
      recognition r
      left join innovation i using (government_id, innovation_id)
      cross join lateral (
        select
          coalesce(r.agency_id, i.owner_id) as agency_id
      ) o
    where
      true
      and coalesce(r.awarded_on, make_date(r.year, 1, 1)) > ($1::date - interval '1 year')::date
      and coalesce(r.awarded_on, make_date(r.year, 1, 1)) <= $1::date
    union all
    select
      'IMPROVEMENT',
      p.period_to,
      case
        when p.period_to - p.period_from < 1 then 'DAY'
        when p.period_to - p.period_from < 31 then 'MONTH'
        else 'YEAR'
      end,
      p.government_id,
      p.agency_id,
      o.innovation_id,
      o.outcome_id,
      null::json,
      json_build_object(
        'indicator',
        json_build_object('indonesian', o.indicator_id, 'english', o.indicator_en),
        'unit',
        json_build_object('indonesian', o.unit_id, 'english', o.unit_en),
        'higherIsBetter',
        o.better = 'HIGHER',
        'baseline',
        o.baseline_value,
        'baselinePeriod',
        coalesce(
          case
            when o.baseline_from = o.baseline_to then to_char(o.baseline_from, 'YYYY-MM-DD')
            when o.baseline_from = date_trunc('year', o.baseline_from)
            and o.baseline_to = o.baseline_from + interval '1 year - 1 day' then to_char(o.baseline_from, 'YYYY')
            when o.baseline_from = date_trunc('month', o.baseline_from)
            and o.baseline_to = o.baseline_from + interval '1 month - 1 day' then to_char(o.baseline_from, 'YYYY-MM')
            else to_char(o.baseline_from, 'YYYY-MM-DD') || '/' || to_char(o.baseline_to, 'YYYY-MM-DD')
          end,
          o.baseline_note,
          '–'
        ),
        'value',
        m.value,
        'period',
        coalesce(
          case
            when m.period_from = m.period_to then to_char(m.period_from, 'YYYY-MM-DD')
            when m.period_from = date_trunc('year', m.period_from)
            and m.period_to = m.period_from + interval '1 year - 1 day' then to_char(m.period_from, 'YYYY')
            when m.period_from = date_trunc('month', m.period_from)
            and m.period_to = m.period_from + interval '1 month - 1 day' then to_char(m.period_from, 'YYYY-MM')
            else to_char(m.period_from, 'YYYY-MM-DD') || '/' || to_char(m.period_to, 'YYYY-MM-DD')
          end,
          m.period_note,
          '–'
        ),
        'improvement',
        case
          when not o.is_percent then (b.better / nullif(abs(o.baseline_value), 0))::float8
        end,
        'improvementPoints',
        case
          when o.is_percent then b.better
        end
      ),
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
    from
      inside s
      cross join lateral (
        select
          m.government_id,
          m.outcome_id,
          m.period_from,
          m.period_to,
          w.agency_id,
          b.better
        from
          measurement m
          join outcome o using (government_id, outcome_id)
          join innovation i on i.government_id = o.government_id
          and i.innovation_id = o.innovation_id
          cross join lateral (
            select
              case o.better
                when 'HIGHER' then m.value - o.baseline_value
                else o.baseline_value - m.value
              end as better
          ) b
          cross join lateral (
            select
              coalesce(
                (
                  select
                    w.credited_id
                  from
                    agency_credit_span w
                  where
                    w.government_id = i.government_id
                    and w.level = 'UNIT'
                    and w.agency_id = i.owner_id
                    and w.from_day <= $1::date
                    and $1::date < w.until_day
                ),
                i.owner_id
              ) as agency_id
          ) w
        where
          m.government_id = s.government_id
          and m.period_to > ($1::date - interval '1 year')::date
          and m.period_to <= $1::date
          and not exists (
            select
            from
              measurement later
            where
              later.government_id = m.government_id
              and later.outcome_id = m.outcome_id
              and later.period_to <= $1::date
              and (later.period_to, later.period_from) > (m.period_to, m.period_from)
          )
          and b.better > 0
          and m.period_from >= coalesce(
            (
              select
                min(v.started_on)
              from
                innovation_stage v
              where
                v.government_id = o.government_id
                and v.innovation_id = o.innovation_id
            ),
            '-infinity'
          )
          and true
        order by
          m.period_to desc,
          m.outcome_id
        limit
          $2
      ) p
      join measurement m on m.government_id = p.government_id
      and m.outcome_id = p.outcome_id
      and m.period_from = p.period_from
      and m.period_to = p.period_to
      join outcome o on o.government_id = p.government_id
      and o.outcome_id = p.outcome_id
      cross join lateral (
        select
          p.better
      ) b
    union all
    select
      'NEWLY_COVERED',
      s.state_from,
      case s.date_basis
        when 'YEAR' then 'YEAR'
        else coalesce(w.started_precision, 'DAY')::text
      end,
      s.government_id,
      s.agency_id,
      w.innovation_id,
      s.agency_id,
      null::json,
      null::json,
      w.source
    from
      agency_state_span s
      cross join lateral (
        select
          i.innovation_id,
          g.started_precision,
          (
            select
              json_build_object('file', sf.name, 'row', i.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
            from
              import_file sf
              left join source so on so.government_id = i.government_id
              and so.source_id = i.source_id
            where
              sf.file_id = i.file_id
          ) as source
        from
          agency_credit_span c
          join innovation i on i.government_id = c.government_id
          and i.owner_id = c.agency_id
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
          join rule on rule.government_id = c.government_id
        where
          c.government_id = s.government_id
          and c.level = s.level
          and c.credited_id = s.agency_id
          and c.from_day <= $1::date
          and $1::date < c.until_day
          and g.stage <> 'STOPPED'
          and g.stage = any (rule.counting_stages)
          and k.check_state = any (rule.counting_checks)
        order by
          g.from_day = s.state_from desc,
          g.from_day,
          i.innovation_id
        limit
          1
      ) w
    where
      true
      and s.level = $3::coverage_level
      and s.state = 'COVERED'
      and s.date_basis <> 'KNOWN_ON'
      and s.from_day <= $1::date
      and $1::date < s.until_day
      and s.state_from > ($1::date - interval '1 year')::date
      and s.state_from <= $1::date
  ),
  latest as (
    select
      *
    from
      news n
    where
      true
    order by
      n.day desc,
      n.kind desc,
      n.government_id,
      n.key
    limit
      $2
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
            'kind',
            n.kind,
            'day',
            n.day,
            'precision',
            n.precision,
            'agency',
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
                l.government_id = n.government_id
                and l.agency_id = n.agency_id
            ),
            'innovation',
            (
              select
                json_build_object('indonesian', t.title_id, 'english', t.title_en)
              from
                innovation t
              where
                t.government_id = n.government_id
                and t.innovation_id = n.innovation_id
            ),
            'innovationCode',
            (
              select
                t.code
              from
                innovation t
              where
                t.government_id = n.government_id
                and t.innovation_id = n.innovation_id
            ),
            'recognition',
            n.recognition,
            'outcome',
            n.outcome,
            'source',
            n.source
          )
          order by
            n.day desc,
            n.kind desc,
            n.government_id,
            n.key
        ),
        '[]'
      )
    from
      latest n
  ) as answer
