with recursive
  scope as (
    select
      o.government_id,
      o.outcome_id,
      null::int as agency_id,
      false as whole
    from
      government g
      join outcome o using (government_id)
    where
      o.code = $1
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
          and r.from_day <= $2::date
        order by
          r.from_day desc
        limit
          1
      ) r
  ),
  one as (
    select
      o.government_id,
      o.outcome_id,
      o.innovation_id,
      o.indicator_id,
      o.unit_id,
      o.better,
      o.is_percent,
      w.owner_id,
      a.kind_code,
      l.started_on as launched_on
    from
      scope s
      join outcome o using (government_id, outcome_id)
      join innovation i using (government_id, innovation_id)
      left join lateral (
        select
          v.from_day,
          v.started_on,
          v.started_precision
        from
          innovation_stage v
        where
          v.government_id = i.government_id
          and v.innovation_id = i.innovation_id
          and v.stage = 'IMPLEMENTATION'
          and v.from_day <= $2::date
        order by
          v.from_day
        limit
          1
      ) l on true
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
                and w.from_day <= $2::date
                and $2::date < w.until_day
            ),
            i.owner_id
          ) as owner_id
      ) w
      left join agency a on a.government_id = o.government_id
      and a.agency_id = w.owner_id
    where
      (
        select
          count(*)
        from
          scope
      ) = 1
  ),
  measured as (
    select
      m.*
    from
      measurement m
      join one using (government_id, outcome_id)
    where
      m.period_from <= $2::date
    order by
      m.period_to desc,
      m.period_from desc
    limit
      500
  ),
  spaced as (
    select
      period_from,
      period_to,
      max(period_to) over (
        order by
          period_from,
          period_to rows between unbounded preceding
          and 1 preceding
      ) as covered_until
    from
      measured
  ),
  periods as (
    select
      period_from,
      period_to,
      false as is_gap
    from
      spaced
    union all
    select
      covered_until + 1,
      period_from - 1,
      true
    from
      spaced
    where
      period_from > covered_until + 1
  ),
  adopters as (
    select
      coalesce(
        (
          select
            w.credited_id
          from
            agency_credit_span w
          where
            w.government_id = x.government_id
            and w.level = 'UNIT'
            and w.agency_id = x.adopter_id
            and w.from_day <= $2::date
            and $2::date < w.until_day
        ),
        x.adopter_id
      ) as agency_id
    from
      one
      join adoption x using (government_id, innovation_id)
      join adoption_stage s using (government_id, adoption_id)
    where
      s.stage = 'APPLIED'
      and s.reached_on <= $2::date
  ),
  peers as (
    select
      o.government_id,
      o.outcome_id,
      w.owner_id
    from
      one
      join outcome o on o.government_id = one.government_id
      and lower(o.indicator_id) = lower(one.indicator_id)
      and lower(o.unit_id) = lower(one.unit_id)
      and o.better = one.better
      and o.is_percent = one.is_percent
      and o.innovation_id <> one.innovation_id
      join innovation i on i.government_id = o.government_id
      and i.innovation_id = o.innovation_id
      join innovation_stage g on g.government_id = i.government_id
      and g.innovation_id = i.innovation_id
      and g.from_day <= $2::date
      and not exists (
        select
        from
          innovation_stage later
        where
          later.government_id = g.government_id
          and later.innovation_id = g.innovation_id
          and later.from_day <= $2::date
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
                and w.from_day <= $2::date
                and $2::date < w.until_day
            ),
            i.owner_id
          ) as owner_id
      ) w
      join agency a on a.government_id = i.government_id
      and a.agency_id = w.owner_id
    where
      k.check_state is distinct from 'REJECTED'
      and a.kind_code = one.kind_code
      and w.owner_id <> one.owner_id
      and w.owner_id not in (
        select
          agency_id
        from
          adopters
      )
  ),
  similar_values as (
    select
      m.period_from,
      m.period_to,
      p.owner_id,
      avg(m.value)::float8 as value
    from
      peers p
      join measurement m using (government_id, outcome_id)
      join measured v on v.period_from = m.period_from
      and v.period_to = m.period_to
    group by
      m.period_from,
      m.period_to,
      p.owner_id
  ),
  similar_units as (
    select
      period_from,
      period_to,
      count(*)::int as agencies,
      case
        when count(value) >= 3 then percentile_cont(0.5) within group (
          order by
            value
        )
      end as median
    from
      similar_values
    group by
      period_from,
      period_to
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
      json_build_object(
        'asOf',
        $2::date,
        'code',
        o.code,
        'innovation',
        json_build_object(
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
          'owner',
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
              l.government_id = i.government_id
              and l.agency_id = w.owner_id
          ),
          'launch',
          case
            when l.from_day is not null then json_build_object(
              'day',
              l.from_day,
              'precision',
              l.started_precision,
              'basis',
              case
                when l.started_on is null then 'KNOWN_ON'
                when l.started_precision = 'YEAR' then 'YEAR'
                else 'EXACT'
              end
            )
          end
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
        'targetReached',
        (
          select
            case o.better
              when 'HIGHER' then m.value >= o.target_value
              else m.value <= o.target_value
            end
          from
            (
              select
                *
              from
                measurement m
              where
                m.government_id = o.government_id
                and m.outcome_id = o.outcome_id
                and m.period_to <= $2::date
              order by
                m.period_to desc,
                m.period_from desc
              limit
                1
            ) m
        ),
        'points',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'from',
                  p.period_from,
                  'to',
                  p.period_to,
                  'measurement',
                  case
                    when not p.is_gap then json_build_object(
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
                  'running',
                  p.period_to > $2::date,
                  'beforeLaunch',
                  p.period_from < one.launched_on,
                  'similar',
                  case
                    when not p.is_gap
                    and one.kind_code is not null then json_build_object('agencies', coalesce(u.agencies, 0), 'needed', 3, 'median', u.median)
                  end
                )
                order by
                  p.period_from,
                  p.period_to
              ),
              '[]'
            )
          from
            periods p
            left join measured m on not p.is_gap
            and m.period_from = p.period_from
            and m.period_to = p.period_to
            left join similar_units u on u.period_from = p.period_from
            and u.period_to = p.period_to
        ),
        'similarAgencies',
        case
          when one.kind_code is not null then (
            select
              count(distinct owner_id)::int
            from
              peers
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
    from
      one
      join outcome o using (government_id, outcome_id)
      join innovation i on i.government_id = o.government_id
      and i.innovation_id = o.innovation_id
      left join lateral (
        select
          v.from_day,
          v.started_on,
          v.started_precision
        from
          innovation_stage v
        where
          v.government_id = i.government_id
          and v.innovation_id = i.innovation_id
          and v.stage = 'IMPLEMENTATION'
          and v.from_day <= $2::date
        order by
          v.from_day
        limit
          1
      ) l on true
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
                and w.from_day <= $2::date
                and $2::date < w.until_day
            ),
            i.owner_id
          ) as owner_id
      ) w
  ) as answer
