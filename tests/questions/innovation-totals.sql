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
  rules as materialized (
    select
      *
    from
      rule
  ),
  measured as (
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
  ),
  recognised as (
    select distinct
      r.government_id,
      r.innovation_id
    from
      recognition r
    where
      true
      and r.innovation_id is not null
      and coalesce(r.awarded_on, make_date(r.year, 1, 1)) <= $1::date
  ),
  adopted as (
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
  ),
  recorded as (
    select
      i.government_id,
      i.innovation_id,
      g.stage,
      k.check_state,
      i.form,
      i.digital,
      g.stage <> 'STOPPED'
      and g.stage = any (r.counting_stages)
      and k.check_state = any (r.counting_checks) as counts,
      m.innovation_id is not null as measured,
      m.before_after,
      a.innovation_id is not null as recognised
    from
      innovation i
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
      left join rules r on r.government_id = i.government_id
      left join measured m on m.government_id = i.government_id
      and m.innovation_id = i.innovation_id
      left join recognised a on a.government_id = i.government_id
      and a.innovation_id = i.innovation_id
    where
      k.check_state is distinct from 'REJECTED'
      and true
  ),
  counted as (
    select
      count(*)::int as recorded,
      count(*) filter (
        where
          stage = 'INITIATIVE'
      ) as initiative,
      count(*) filter (
        where
          stage = 'TRIAL'
      ) as trial,
      count(*) filter (
        where
          stage = 'IMPLEMENTATION'
      ) as implementation,
      count(*) filter (
        where
          stage = 'STOPPED'
      ) as stopped,
      count(*) filter (
        where
          check_state = 'CHECKED'
      ) as checked,
      count(*) filter (
        where
          counts
      ) as counting,
      count(*) filter (
        where
          form = 'GOVERNANCE'
      ) as governance,
      count(*) filter (
        where
          form = 'PUBLIC_SERVICE'
      ) as public_service,
      count(*) filter (
        where
          form = 'OTHER'
      ) as other_form,
      count(*) filter (
        where
          form is null
      ) as no_form,
      count(*) filter (
        where
          digital
      ) as digital,
      count(*) filter (
        where
          not digital
      ) as not_digital,
      count(*) filter (
        where
          digital is null
      ) as digital_unknown,
      count(*) filter (
        where
          measured
      )::int as measured,
      count(*) filter (
        where
          before_after
      ) as before_after,
      count(*) filter (
        where
          recognised
      ) as recognised
    from
      recorded
  ),
  adopting as (
    select
      coalesce(sum(x.recorded), 0) as recorded,
      coalesce(sum(x.applied), 0) as applied
    from
      recorded
      join adopted x using (government_id, innovation_id)
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
    'recorded',
    c.recorded,
    'stages',
    json_build_object('initiative', c.initiative, 'trial', c.trial, 'implementation', c.implementation, 'stopped', c.stopped),
    'forms',
    json_build_object('governance', c.governance, 'publicService', c.public_service, 'other', c.other_form, 'unknown', c.no_form),
    'digital',
    json_build_object('digital', c.digital, 'notDigital', c.not_digital, 'unknown', c.digital_unknown),
    'counting',
    c.counting,
    'checked',
    c.checked,
    'measured',
    json_build_object('numerator', c.measured, 'denominator', c.recorded, 'value', (c.measured)::float8 / nullif(c.recorded, 0)),
    'beforeAfter',
    c.before_after,
    'adoptions',
    case
      when x.recorded > 0 then x.applied
    end,
    'adoptionsRecorded',
    x.recorded > 0,
    'recognised',
    c.recognised
  ) as answer
from
  counted c
  cross join adopting x
