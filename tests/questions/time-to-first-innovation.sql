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
  candidate as materialized (
    select
      s.kind_code,
      a.valid_from is null as start_unknown,
      b.day as begun,
      f.from_day as first_day,
      coalesce(f.date_basis <> 'EXACT', false) as inexact
    from
      agency_state_span s
      join agency a using (government_id, agency_id)
      cross join lateral (
        select
          min(n.from_day) as day
        from
          agency_state_span n
        where
          n.government_id = s.government_id
          and n.level = s.level
          and n.agency_id = s.agency_id
      ) b
      left join lateral (
        select
          n.from_day,
          n.date_basis
        from
          agency_state_span n
        where
          n.government_id = s.government_id
          and n.level = s.level
          and n.agency_id = s.agency_id
          and n.state = 'COVERED'
          and n.from_day <= $1::date
        order by
          n.from_day
        limit
          1
      ) f on true
    where
      s.level = $2::coverage_level
      and s.from_day <= $1::date
      and $1::date < s.until_day
      and true
  ),
  sorted as (
    select
      p.is_all,
      case
        when not p.is_all then c.kind_code
      end as key,
      c.start_unknown,
      c.inexact,
      not c.start_unknown
      and c.first_day is not distinct from c.begun as from_start,
      c.first_day is not null as has_stopped,
      coalesce(c.first_day, $1::date) - c.begun as lived
    from
      candidate c
      cross join (
        values
          (true),
          (false)
      ) as p (is_all)
  ),
  watched as (
    select
      *
    from
      sorted
    where
      not start_unknown
      and not from_start
  ),
  moment as (
    select
      is_all,
      key,
      lived,
      count(*) filter (
        where
          has_stopped
      ) as stopped,
      sum(count(*)) over (
        partition by
          is_all,
          key
        order by
          lived desc
      ) as at_risk
    from
      watched
    group by
      is_all,
      key,
      lived
  ),
  estimate as (
    select
      is_all,
      key,
      lived,
      case
        when bool_or(stopped = at_risk) over w then 0
        else exp(
          sum(
            ln(
              1 - case
                when stopped < at_risk then stopped / at_risk
                else 0
              end
            )
          ) over w
        )
      end::float8 as alive,
      coalesce(sum(stopped / nullif(at_risk * (at_risk - stopped), 0)) over w, 0)::float8 as greenwood
    from
      moment
    window
      w as (
        partition by
          is_all,
          key
        order by
          lived
      )
  ),
  part as (
    select
      is_all,
      key,
      count(*)::int as eligible,
      count(*) filter (
        where
          start_unknown
      )::int as start_unknown,
      count(*) filter (
        where
          from_start
      )::int as from_start,
      count(*) filter (
        where
          not start_unknown
          and not from_start
      )::int as cases,
      count(*) filter (
        where
          not start_unknown
          and not from_start
          and has_stopped
      )::int as covered,
      count(*) filter (
        where
          not start_unknown
          and not from_start
          and has_stopped
          and inexact
      )::int as inexact
    from
      sorted
    group by
      is_all,
      key
    union all
    select
      true,
      null,
      0,
      0,
      0,
      0,
      0,
      0
    where
      not exists (
        select
        from
          candidate
      )
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
  json_build_object(
    'asOf',
    $1::date,
    'within',
    null::json,
    'level',
    $3::text,
    'eligible',
    p.eligible,
    'all',
    json_build_object(
      'cases',
      json_build_object('found', p.cases, 'needed', 10),
      'covered',
      p.covered,
      'waiting',
      p.cases - p.covered,
      'inexact',
      p.inexact,
      'startUnknown',
      p.start_unknown,
      'coveredFromStart',
      p.from_start,
      'lowerQuartile',
      case
        when p.cases >= 10 then (
          select
            min(e.lived)
          from
            estimate e
          where
            e.is_all = p.is_all
            and e.key is not distinct from p.key
            and round(e.alive::numeric, 9) <= 0.75
        )
      end,
      'median',
      case
        when p.cases >= 10 then (
          select
            min(e.lived)
          from
            estimate e
          where
            e.is_all = p.is_all
            and e.key is not distinct from p.key
            and round(e.alive::numeric, 9) <= 0.5
        )
      end,
      'upperQuartile',
      case
        when p.cases >= 10 then (
          select
            min(e.lived)
          from
            estimate e
          where
            e.is_all = p.is_all
            and e.key is not distinct from p.key
            and round(e.alive::numeric, 9) <= 0.25
        )
      end
    ),
    'byKind',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'kind',
              json_build_object('code', k.code, 'name', json_build_object('indonesian', k.name_id, 'english', k.name_en)),
              'figures',
              json_build_object(
                'cases',
                json_build_object('found', p.cases, 'needed', 10),
                'covered',
                p.covered,
                'waiting',
                p.cases - p.covered,
                'inexact',
                p.inexact,
                'startUnknown',
                p.start_unknown,
                'coveredFromStart',
                p.from_start,
                'lowerQuartile',
                case
                  when p.cases >= 10 then (
                    select
                      min(e.lived)
                    from
                      estimate e
                    where
                      e.is_all = p.is_all
                      and e.key is not distinct from p.key
                      and round(e.alive::numeric, 9) <= 0.75
                  )
                end,
                'median',
                case
                  when p.cases >= 10 then (
                    select
                      min(e.lived)
                    from
                      estimate e
                    where
                      e.is_all = p.is_all
                      and e.key is not distinct from p.key
                      and round(e.alive::numeric, 9) <= 0.5
                  )
                end,
                'upperQuartile',
                case
                  when p.cases >= 10 then (
                    select
                      min(e.lived)
                    from
                      estimate e
                    where
                      e.is_all = p.is_all
                      and e.key is not distinct from p.key
                      and round(e.alive::numeric, 9) <= 0.25
                  )
                end
              )
            )
            order by
              k.position,
              k.code
          ),
          '[]'
        )
      from
        part p
        join agency_kind k on k.code = p.key
      where
        not p.is_all
    )
  ) as answer
from
  part p
where
  p.is_all
