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
  eligible as materialized (
    select
      s.government_id,
      s.agency_id
    from
      agency_state_span s
    where
      s.level = $2::coverage_level
      and s.from_day <= $1::date
      and $1::date < s.until_day
      and true
  ),
  credited as (
    select
      c.government_id,
      c.credited_id as agency_id,
      count(*) as held
    from
      eligible e
      join agency_credit_span c on c.government_id = e.government_id
      and c.level = $2::coverage_level
      and c.credited_id = e.agency_id
      and c.from_day <= $1::date
      and $1::date < c.until_day
      join innovation i on i.government_id = c.government_id
      and i.owner_id = c.agency_id
      join innovation_span v on v.government_id = i.government_id
      and v.innovation_id = i.innovation_id
      and v.from_day <= $1::date
      and $1::date < v.until_day
      cross join lateral (
        select
          v.stage
      ) g
      cross join lateral (
        select
          v.check_state
      ) k
      join rule on rule.government_id = c.government_id
    where
      g.stage <> 'STOPPED'
      and g.stage = any (rule.counting_stages)
      and k.check_state = any (rule.counting_checks)
    group by
      c.government_id,
      c.credited_id
  ),
  ranked as materialized (
    select
      coalesce(c.held, 0) as held,
      row_number() over w as rank,
      sum(coalesce(c.held, 0)) over w as held_so_far
    from
      eligible e
      left join credited c using (government_id, agency_id)
    window
      w as (
        order by
          coalesce(c.held, 0),
          e.government_id,
          e.agency_id rows unbounded preceding
      )
  ),
  sums as (
    select
      count(*)::int as agencies,
      coalesce(sum(held), 0)::int as innovations,
      coalesce(sum(rank * held), 0) as ranked,
      coalesce(sum(held * held), 0) as squared,
      count(*) filter (
        where
          held = 0
      )::int as without,
      coalesce(max(held), 0)::int as most
    from
      ranked
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
    'of',
    $4::text,
    'cases',
    json_build_object('found', c.agencies, 'needed', 10),
    'innovations',
    c.innovations,
    'without',
    json_build_object('numerator', c.without, 'denominator', c.agencies, 'value', (c.without)::float8 / nullif(c.agencies, 0)),
    'most',
    c.most,
    'gini',
    case
      when c.agencies >= 10
      and c.innovations > 0 then (2.0 * c.ranked / (c.agencies::numeric * c.innovations) - (c.agencies + 1.0) / c.agencies)::float8
    end,
    'hhi',
    case
      when c.agencies >= 10
      and c.innovations > 0 then (c.squared / (c.innovations::numeric * c.innovations))::float8
    end,
    'lorenz',
    case
      when case
        when c.agencies >= 10
        and c.innovations > 0 then (2.0 * c.ranked / (c.agencies::numeric * c.innovations) - (c.agencies + 1.0) / c.agencies)::float8
      end is null then '[]'::json
      else (
        select
          json_agg(
            json_build_object('agencies', agencies, 'innovations', innovations)
            order by
              agencies
          )
        from
          (
            select
              0::float8 as agencies,
              0::float8 as innovations
            union all
            select
              r.rank::float8 / c.agencies,
              r.held_so_far::float8 / c.innovations
            from
              ranked r
            where
              r.rank in (
                select
                  ceil(c.agencies * n / 100.0)
                from
                  generate_series(1, 100) n
              )
          ) point
      )
    end
  ) as answer
from
  sums c
