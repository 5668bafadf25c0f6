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
  listed as (
    select
      s.government_id,
      s.agency_id,
      s.kind_code,
      true as asked
    from
      agency_state_span s
    where
      s.government_id = any (
        array(
          select
            government_id
          from
            inside
        )
      )
      and s.level = $2::coverage_level
      and s.from_day <= $1::date
      and $1::date < s.until_day
  ),
  course as (
    select
      (
        select
          max(n.stage)
        from
          adoption_stage n
        where
          n.government_id = x.government_id
          and n.adoption_id = x.adoption_id
          and n.reached_on <= $1::date
      ) as stage,
      (
        x.stopped_on is null
        or x.stopped_on > $1::date
      ) as alive
    from
      adoption x
      left join agency_credit_span ac on ac.government_id = x.government_id
      and ac.level = $2::coverage_level
      and ac.agency_id = x.adopter_id
      and ac.from_day <= $1::date
      and $1::date < ac.until_day
      left join listed ad on ad.government_id = ac.government_id
      and ad.agency_id = ac.credited_id
    where
      not exists (
        select
        from
          innovation_span k
        where
          k.government_id = x.government_id
          and k.innovation_id = x.innovation_id
          and k.check_state = 'REJECTED'
      )
  ),
  used as (
    select
      coalesce(a.applied, 0) as applied
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
      ) a on a.government_id = i.government_id
      and a.innovation_id = i.innovation_id
    where
      k.check_state is distinct from 'REJECTED'
      and true
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
    'level',
    $3::text,
    'within',
    null::json,
    'adoptionsRecorded',
    exists (
      select
      from
        adoption r
      where
        r.government_id = any (
          array(
            select
              government_id
            from
              inside
          )
        )
    ),
    'applied',
    (
      select
        count(*) filter (
          where
            stage = 'APPLIED'
            and alive
        )::int
      from
        course
      having
        exists (
          select
          from
            adoption r
          where
            r.government_id = any (
              array(
                select
                  government_id
                from
                  inside
              )
            )
        )
    ),
    'stages',
    (
      select
        coalesce(
          json_agg(
            json_build_object('stage', s.stage, 'reached', c.reached, 'alive', c.alive, 'stopped', c.stopped)
            order by
              s.stage
          ),
          '[]'
        )
      from
        unnest(enum_range(null::adoption_stage_name)) s (stage)
        cross join lateral (
          select
            (
              count(*) filter (
                where
                  course.stage >= s.stage
              )
            )::int as reached,
            (
              count(*) filter (
                where
                  course.stage = s.stage
                  and course.alive
              )
            )::int as alive,
            (
              count(*) filter (
                where
                  course.stage = s.stage
                  and not course.alive
              )
            )::int as stopped
          from
            course
        ) c
      where
        exists (
          select
          from
            adoption r
          where
            r.government_id = any (
              array(
                select
                  government_id
                from
                  inside
              )
            )
        )
    ),
    'widelyFrom',
    3,
    'widelyUsed',
    (
      select
        json_build_object(
          'numerator',
          (
            count(*) filter (
              where
                used.applied >= 3
            )
          )::int,
          'denominator',
          (count(*))::int,
          'value',
          (
            (
              count(*) filter (
                where
                  used.applied >= 3
              )
            )::int
          )::float8 / nullif((count(*))::int, 0)
        )
      from
        used
      having
        exists (
          select
          from
            adoption r
          where
            r.government_id = any (
              array(
                select
                  government_id
                from
                  inside
              )
            )
        )
    )
  ) as answer
