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
      ad.kind_code,
      b.from_day as begun,
      b.inexact as begun_inexact,
      c.*
    from
      adoption x
      join innovation i using (government_id, innovation_id)
      left join agency_credit_span ac on ac.government_id = x.government_id
      and ac.level = $2::coverage_level
      and ac.agency_id = x.adopter_id
      and ac.from_day <= $1::date
      and $1::date < ac.until_day
      left join listed ad on ad.government_id = ac.government_id
      and ad.agency_id = ac.credited_id
      left join lateral (
        select
          u.from_day,
          coalesce(u.started_precision = 'YEAR', true) as inexact
        from
          innovation_stage u
        where
          u.government_id = i.government_id
          and u.innovation_id = i.innovation_id
          and u.stage = 'IMPLEMENTATION'
          and u.from_day <= $1::date
        order by
          u.from_day
        limit
          1
      ) b on true
      cross join lateral (
        select
          max(s.reached_on) filter (
            where
              s.stage = 'INTERESTED'
          ) as interested,
          bool_or(s.reached_precision = 'YEAR') filter (
            where
              s.stage = 'INTERESTED'
          ) as interested_inexact,
          max(s.reached_on) filter (
            where
              s.stage = 'AGREED'
          ) as agreed,
          bool_or(s.reached_precision = 'YEAR') filter (
            where
              s.stage = 'AGREED'
          ) as agreed_inexact,
          max(s.reached_on) filter (
            where
              s.stage = 'ADAPTED'
          ) as adapted,
          bool_or(s.reached_precision = 'YEAR') filter (
            where
              s.stage = 'ADAPTED'
          ) as adapted_inexact,
          max(s.reached_on) filter (
            where
              s.stage = 'APPLIED'
          ) as applied,
          bool_or(s.reached_precision = 'YEAR') filter (
            where
              s.stage = 'APPLIED'
          ) as applied_inexact
        from
          adoption_stage s
        where
          s.government_id = x.government_id
          and s.adoption_id = x.adoption_id
          and s.reached_on <= $1::date
      ) c
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
    'sourceToApplied',
    (
      select
        json_build_object(
          'cases',
          json_build_object('found', count((applied - begun)), 'needed', 5),
          'median',
          case
            when count((applied - begun)) >= 5 then percentile_cont(0.5) within group (
              order by
                (applied - begun)
            )
          end,
          'lowerQuartile',
          case
            when count((applied - begun)) >= 5 then percentile_cont(0.25) within group (
              order by
                (applied - begun)
            )
          end,
          'upperQuartile',
          case
            when count((applied - begun)) >= 5 then percentile_cont(0.75) within group (
              order by
                (applied - begun)
            )
          end,
          'shortest',
          case
            when count((applied - begun)) >= 5 then min((applied - begun))
          end,
          'longest',
          case
            when count((applied - begun)) >= 5 then max((applied - begun))
          end,
          'inexact',
          count(*) filter (
            where
              (applied - begun) is not null
              and (
                begun_inexact
                or applied_inexact
              )
          )
        )
      from
        course
    ),
    'unknownStart',
    (
      select
        count(*)::int
      from
        course
      where
        applied is not null
        and begun is null
    ),
    'beforeSource',
    (
      select
        count(*)::int
      from
        course
      where
        applied < begun
    ),
    'steps',
    json_build_array(
      json_build_object(
        'from',
        'INTERESTED',
        'to',
        'AGREED',
        'days',
        (
          select
            json_build_object(
              'cases',
              json_build_object('found', count((agreed - interested)), 'needed', 5),
              'median',
              case
                when count((agreed - interested)) >= 5 then percentile_cont(0.5) within group (
                  order by
                    (agreed - interested)
                )
              end,
              'lowerQuartile',
              case
                when count((agreed - interested)) >= 5 then percentile_cont(0.25) within group (
                  order by
                    (agreed - interested)
                )
              end,
              'upperQuartile',
              case
                when count((agreed - interested)) >= 5 then percentile_cont(0.75) within group (
                  order by
                    (agreed - interested)
                )
              end,
              'shortest',
              case
                when count((agreed - interested)) >= 5 then min((agreed - interested))
              end,
              'longest',
              case
                when count((agreed - interested)) >= 5 then max((agreed - interested))
              end,
              'inexact',
              count(*) filter (
                where
                  (agreed - interested) is not null
                  and (
                    interested_inexact
                    or agreed_inexact
                  )
              )
            )
          from
            course
        )
      ),
      json_build_object(
        'from',
        'AGREED',
        'to',
        'ADAPTED',
        'days',
        (
          select
            json_build_object(
              'cases',
              json_build_object('found', count((adapted - agreed)), 'needed', 5),
              'median',
              case
                when count((adapted - agreed)) >= 5 then percentile_cont(0.5) within group (
                  order by
                    (adapted - agreed)
                )
              end,
              'lowerQuartile',
              case
                when count((adapted - agreed)) >= 5 then percentile_cont(0.25) within group (
                  order by
                    (adapted - agreed)
                )
              end,
              'upperQuartile',
              case
                when count((adapted - agreed)) >= 5 then percentile_cont(0.75) within group (
                  order by
                    (adapted - agreed)
                )
              end,
              'shortest',
              case
                when count((adapted - agreed)) >= 5 then min((adapted - agreed))
              end,
              'longest',
              case
                when count((adapted - agreed)) >= 5 then max((adapted - agreed))
              end,
              'inexact',
              count(*) filter (
                where
                  (adapted - agreed) is not null
                  and (
                    agreed_inexact
                    or adapted_inexact
                  )
              )
            )
          from
            course
        )
      ),
      json_build_object(
        'from',
        'ADAPTED',
        'to',
        'APPLIED',
        'days',
        (
          select
            json_build_object(
              'cases',
              json_build_object('found', count((applied - adapted)), 'needed', 5),
              'median',
              case
                when count((applied - adapted)) >= 5 then percentile_cont(0.5) within group (
                  order by
                    (applied - adapted)
                )
              end,
              'lowerQuartile',
              case
                when count((applied - adapted)) >= 5 then percentile_cont(0.25) within group (
                  order by
                    (applied - adapted)
                )
              end,
              'upperQuartile',
              case
                when count((applied - adapted)) >= 5 then percentile_cont(0.75) within group (
                  order by
                    (applied - adapted)
                )
              end,
              'shortest',
              case
                when count((applied - adapted)) >= 5 then min((applied - adapted))
              end,
              'longest',
              case
                when count((applied - adapted)) >= 5 then max((applied - adapted))
              end,
              'inexact',
              count(*) filter (
                where
                  (applied - adapted) is not null
                  and (
                    adapted_inexact
                    or applied_inexact
                  )
              )
            )
          from
            course
        )
      ),
      json_build_object(
        'from',
        'INTERESTED',
        'to',
        'APPLIED',
        'days',
        (
          select
            json_build_object(
              'cases',
              json_build_object('found', count((applied - interested)), 'needed', 5),
              'median',
              case
                when count((applied - interested)) >= 5 then percentile_cont(0.5) within group (
                  order by
                    (applied - interested)
                )
              end,
              'lowerQuartile',
              case
                when count((applied - interested)) >= 5 then percentile_cont(0.25) within group (
                  order by
                    (applied - interested)
                )
              end,
              'upperQuartile',
              case
                when count((applied - interested)) >= 5 then percentile_cont(0.75) within group (
                  order by
                    (applied - interested)
                )
              end,
              'shortest',
              case
                when count((applied - interested)) >= 5 then min((applied - interested))
              end,
              'longest',
              case
                when count((applied - interested)) >= 5 then max((applied - interested))
              end,
              'inexact',
              count(*) filter (
                where
                  (applied - interested) is not null
                  and (
                    interested_inexact
                    or applied_inexact
                  )
              )
            )
          from
            course
        )
      )
    ),
    'byKind',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'kind',
              json_build_object('code', k.code, 'name', json_build_object('indonesian', k.name_id, 'english', k.name_en)),
              'days',
              n.days
            )
            order by
              k.position
          ),
          '[]'
        )
      from
        (
          select
            kind_code,
            json_build_object(
              'cases',
              json_build_object('found', count((applied - begun)), 'needed', 5),
              'median',
              case
                when count((applied - begun)) >= 5 then percentile_cont(0.5) within group (
                  order by
                    (applied - begun)
                )
              end,
              'lowerQuartile',
              case
                when count((applied - begun)) >= 5 then percentile_cont(0.25) within group (
                  order by
                    (applied - begun)
                )
              end,
              'upperQuartile',
              case
                when count((applied - begun)) >= 5 then percentile_cont(0.75) within group (
                  order by
                    (applied - begun)
                )
              end,
              'shortest',
              case
                when count((applied - begun)) >= 5 then min((applied - begun))
              end,
              'longest',
              case
                when count((applied - begun)) >= 5 then max((applied - begun))
              end,
              'inexact',
              count(*) filter (
                where
                  (applied - begun) is not null
                  and (
                    begun_inexact
                    or applied_inexact
                  )
              )
            ) as days
          from
            course
          where
            applied is not null
          group by
            kind_code
        ) n
        join agency_kind k on k.code = n.kind_code
    )
  ) as answer
