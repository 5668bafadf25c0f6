with recursive
  moments (day) as (
    values
      ($1::date),
      (($1::date - interval '6 months')::date),
      ((date_trunc('year', ($1::date - interval '6 months')::date) - interval '1 day')::date)
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
  ),
  totals as (
    select
      c.day,
      c.kind_code,
      sum(c.covered)::int as covered,
      sum(c.preparing)::int as preparing,
      sum(c.none)::int as none,
      sum(c.unreported)::int as unreported,
      sum(c.covered_by_year)::int as covered_by_year,
      sum(c.covered_known_on)::int as covered_known_on
    from
      scope s
      cross join lateral coverage_on (
        s.government_id,
        $3::coverage_level,
        array(
          select
            day
          from
            moments
        )
      ) c
    where
      s.whole
    group by
      c.day,
      c.kind_code
    union all
    select
      t.day,
      s.kind_code,
      count(*) filter (
        where
          s.state = 'COVERED'
      )::int,
      count(*) filter (
        where
          s.state = 'PREPARING'
      )::int,
      count(*) filter (
        where
          s.state = 'NONE'
      )::int,
      count(*) filter (
        where
          s.state = 'UNREPORTED'
      )::int,
      count(*) filter (
        where
          s.date_basis = 'YEAR'
      )::int,
      count(*) filter (
        where
          s.date_basis = 'KNOWN_ON'
      )::int
    from
      subtree t
      join agency_state_span s on s.government_id = t.government_id
      and s.agency_id = t.agency_id
      and s.level = $3::coverage_level
      and s.from_day <= t.day
      and t.day < s.until_day
    group by
      t.day,
      s.kind_code
  ),
  sums as (
    select
      m.day,
      coalesce(sum(t.covered), 0)::int as covered,
      coalesce(sum(t.preparing), 0)::int as preparing,
      coalesce(sum(t.none), 0)::int as none,
      coalesce(sum(t.unreported), 0)::int as unreported,
      coalesce(sum(t.covered_by_year), 0)::int as covered_by_year,
      coalesce(sum(t.covered_known_on), 0)::int as covered_known_on
    from
      moments m
      left join totals t using (day)
    group by
      m.day
  ),
  one_rule as (
    select
      min(quota) as quota,
      min(target_rate) as target_rate,
      min(target_from) as target_from,
      min(target_on) as target_on,
      bool_or(target_is_example) as target_is_example
    from
      rule
    having
      count(distinct (quota, target_rate, target_from, target_on)) = 1
  ),
  target as (
    select
      r.target_rate as rate,
      r.target_from as from_day,
      r.target_on as day,
      ceil(r.target_rate * (t.covered + t.preparing + t.none + t.unreported))::int as agencies,
      greatest(0, ceil(r.target_rate * (t.covered + t.preparing + t.none + t.unreported))::int - t.covered) as missing,
      greatest(0, r.target_on - $1::date) as days_left,
      $1::date >= r.target_on as overdue,
      r.target_is_example as is_example
    from
      one_rule r
      join sums t on t.day = $1::date
    where
      r.target_rate is not null
  ),
  pace as (
    select
      p.*,
      p.gain / 6.0::float8 as actual
    from
      (
        select
          t.missing,
          t.overdue,
          $1::date < t.from_day as early,
          case
            when $1::date < t.day then (t.missing / ((t.day - $1::date) / 30.4375))::float8
          end as needed,
          before.day as since,
          now.covered - before.covered as gain,
          now.covered_by_year + now.covered_known_on - before.covered_by_year - before.covered_known_on as gain_inexact,
          now.covered - before.covered + greatest(0, before.covered_by_year - years.covered_by_year) as gain_at_most
        from
          target t
          join sums now on now.day = $1::date
          join sums years on years.day = (date_trunc('year', ($1::date - interval '6 months')::date) - interval '1 day')::date
          left join sums before on before.day = ($1::date - interval '6 months')::date
          and before.day >= (
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
          )
      ) p
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
    t.day,
    'level',
    $4::text,
    'within',
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
            l.government_id = s.government_id
            and l.agency_id = s.agency_id
        )
      from
        scope s
      limit
        1
    ),
    'eligible',
    t.covered + t.preparing + t.none + t.unreported,
    'states',
    json_build_object('covered', t.covered, 'preparing', t.preparing, 'none', t.none, 'unreported', t.unreported),
    'rate',
    json_build_object(
      'numerator',
      t.covered,
      'denominator',
      t.covered + t.preparing + t.none + t.unreported,
      'value',
      (t.covered)::float8 / nullif(t.covered + t.preparing + t.none + t.unreported, 0)
    ),
    'coveredByYear',
    t.covered_by_year,
    'coveredKnownOn',
    t.covered_known_on,
    'uncovered',
    t.covered + t.preparing + t.none + t.unreported - t.covered,
    'quota',
    (
      select
        quota
      from
        one_rule
    ),
    'target',
    (
      select
        json_build_object(
          'rate',
          rate,
          'from',
          from_day,
          'day',
          day,
          'agencies',
          agencies,
          'missing',
          missing,
          'daysLeft',
          days_left,
          'overdue',
          overdue,
          'isExample',
          is_example
        )
      from
        target
    ),
    'pace',
    (
      select
        json_build_object(
          'needed',
          p.needed,
          'actual',
          p.actual,
          'gain',
          p.gain,
          'gainInexact',
          p.gain_inexact,
          'gainAtMost',
          p.gain_at_most,
          'since',
          p.since,
          'verdict',
          case
            when p.missing = 0 then 'COMPLETE'
            when p.overdue then 'OVERDUE'
            when p.early then null
            when (p.gain - greatest(p.gain_inexact, 0)) / 6.0 >= p.needed then 'ON_PACE'
            when p.gain_at_most / 6.0 < p.needed then 'TOO_SLOW'
          end
        )
      from
        pace p
    ),
    'byKind',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'kind',
              json_build_object('code', k.code, 'name', json_build_object('indonesian', k.name_id, 'english', k.name_en)),
              'eligible',
              t.covered + t.preparing + t.none + t.unreported,
              'states',
              json_build_object('covered', t.covered, 'preparing', t.preparing, 'none', t.none, 'unreported', t.unreported),
              'rate',
              json_build_object(
                'numerator',
                t.covered,
                'denominator',
                t.covered + t.preparing + t.none + t.unreported,
                'value',
                (t.covered)::float8 / nullif(t.covered + t.preparing + t.none + t.unreported, 0)
              )
            )
            order by
              k.position
          ),
          '[]'
        )
      from
        totals t
        join agency_kind k on k.code = t.kind_code
      where
        t.day = $1::date
        and t.covered + t.preparing + t.none + t.unreported > 0
    ),
    'madeUp',
    exists (
      select
      from
        inside
        join government g using (government_id)
      where
        g.made_up
    )
  ) as answer
from
  sums t
where
  t.day = $1::date
