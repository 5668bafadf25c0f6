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
  eligible as (
    select
      l.government_id,
      l.agency_id
    from
      listed l
    where
      l.asked
  ),
  taken as (
    select
      s.reached_on,
      s.reached_precision,
      x.stopped_on,
      e.government_id,
      e.agency_id
    from
      adoption x
      join adoption_stage s on s.government_id = x.government_id
      and s.adoption_id = x.adoption_id
      and s.stage = 'APPLIED'
      and s.reached_on <= $1::date
      left join agency_credit_span ac on ac.government_id = x.government_id
      and ac.level = $2::coverage_level
      and ac.agency_id = x.adopter_id
      and ac.from_day <= $1::date
      and $1::date < ac.until_day
      left join listed ad on ad.government_id = ac.government_id
      and ad.agency_id = ac.credited_id
      left join eligible e on e.government_id = ad.government_id
      and e.agency_id = ad.agency_id
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
  adopter as (
    select
      government_id,
      agency_id,
      min(reached_on) as day,
      (
        array_agg(
          reached_precision
          order by
            reached_on,
            reached_precision
        )
      ) [1] as day_precision
    from
      taken
    where
      agency_id is not null
    group by
      government_id,
      agency_id
  ),
  event (day, adopters, in_use) as (
    select
      day,
      1,
      0
    from
      adopter
    union all
    select
      reached_on,
      0,
      1
    from
      taken
    where
      agency_id is not null
      and (
        stopped_on is null
        or stopped_on > reached_on
      )
    union all
    select
      stopped_on,
      0,
      -1
    from
      taken
    where
      agency_id is not null
      and stopped_on > reached_on
      and stopped_on <= $1::date
  ),
  point_period as (
    select
      to_char(p, 'YYYY-MM') as period,
      p::date as from_day,
      (p + '1 month'::interval)::date - 1 as to_day,
      least((p + '1 month'::interval)::date - 1, $1::date) as day
    from
      generate_series(
        date_trunc(
          'month',
          (
            greatest(
              (
                select
                  min(day)
                from
                  adopter
              ),
              case
                when (
                  select
                    min(day)
                  from
                    adopter
                ) is not null then (date_trunc('month', $1::date::timestamp) - 599 * '1 month'::interval)::date
              end
            )
          )::timestamp
        ),
        date_trunc('month', $1::date::timestamp),
        '1 month'::interval
      ) as p
  ),
  point as (
    select
      p.*,
      coalesce(r.joined, 0)::int as joined,
      sum(coalesce(r.adopters, 0)) over w::int as adopters,
      sum(coalesce(r.in_use, 0)) over w::int as in_use
    from
      point_period p
      left join (
        select
          greatest(date_trunc('month', e.day::timestamp)::date, f.from_day) as from_day,
          sum(e.adopters) filter (
            where
              e.day >= f.from_day
          ) as joined,
          sum(e.adopters) as adopters,
          sum(e.in_use) as in_use
        from
          event e
          cross join (
            select
              min(from_day) as from_day
            from
              point_period
          ) f
        group by
          1
      ) r using (from_day)
    window
      w as (
        order by
          p.from_day
      )
  ),
  month_period as (
    select
      to_char(p, 'YYYY-MM') as period,
      p::date as from_day,
      (p + '1 month'::interval)::date - 1 as to_day,
      least((p + '1 month'::interval)::date - 1, $1::date) as day
    from
      generate_series(
        date_trunc(
          'month',
          (
            greatest(
              (
                select
                  min(day)
                from
                  adopter
              ),
              case
                when (
                  select
                    min(day)
                  from
                    adopter
                ) is not null then (date_trunc('month', $1::date::timestamp) - 599 * '1 month'::interval)::date
              end
            )
          )::timestamp
        ),
        date_trunc('month', $1::date::timestamp),
        '1 month'::interval
      ) as p
  ),
  month as (
    select
      p.*,
      coalesce(r.joined, 0)::int as joined,
      sum(coalesce(r.adopters, 0)) over w::int as adopters,
      sum(coalesce(r.in_use, 0)) over w::int as in_use
    from
      month_period p
      left join (
        select
          greatest(date_trunc('month', e.day::timestamp)::date, f.from_day) as from_day,
          sum(e.adopters) filter (
            where
              e.day >= f.from_day
          ) as joined,
          sum(e.adopters) as adopters,
          sum(e.in_use) as in_use
        from
          event e
          cross join (
            select
              min(from_day) as from_day
            from
              month_period
          ) f
        group by
          1
      ) r using (from_day)
    window
      w as (
        order by
          p.from_day
      )
  ),
  classed as (
    select
      a.*,
      (
        rank() over (
          order by
            a.day
        ) - 1 + count(*) over (
          partition by
            a.day
        ) / 2.0
      ) / (
        select
          count(*)
        from
          eligible
      ) as share
    from
      adopter a
  ),
  class (name, place, after, up_to) as (
    values
      ('INNOVATORS', 0, 0, 0.025),
      ('EARLY_ADOPTERS', 1, 0.025, 0.16),
      ('EARLY_MAJORITY', 2, 0.16, 0.5),
      ('LATE_MAJORITY', 3, 0.5, 0.84),
      ('LAGGARDS', 4, 0.84, 1)
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
    'by',
    $3::text,
    'level',
    $4::text,
    'within',
    null::json,
    'innovation',
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
    'adopters',
    case
      when exists (
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
      ) then json_build_object(
        'numerator',
        (
          select
            count(*)::int
          from
            adopter
        ),
        'denominator',
        (
          select
            count(*)::int
          from
            eligible
        ),
        'value',
        (
          (
            select
              count(*)::int
            from
              adopter
          )
        )::float8 / nullif(
          (
            select
              count(*)::int
            from
              eligible
          ),
          0
        )
      )
    end,
    'datedByYear',
    (
      select
        count(*)::int
      from
        adopter
      where
        day_precision = 'YEAR'
    ),
    'leftOut',
    (
      select
        count(*)::int
      from
        taken
      where
        agency_id is null
    ),
    'points',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'period',
              p.period,
              'from',
              p.from_day,
              'to',
              p.to_day,
              'asOf',
              p.day,
              'provisional',
              p.day < p.to_day,
              'newAdopters',
              p.joined,
              'adopters',
              p.adopters,
              'adoptionsInUse',
              p.in_use
            )
            order by
              p.from_day
          ),
          '[]'
        )
      from
        point p
    ),
    'months',
    (
      select
        coalesce(
          json_agg(
            json_build_object('day', m.day, 'adopters', m.adopters, 'joined', m.joined)
            order by
              m.from_day
          ),
          '[]'
        )
      from
        month m
    ),
    'fitAdopters',
    json_build_object(
      'found',
      (
        select
          count(*)::int
        from
          adopter
      ),
      'needed',
      10
    ),
    'fitMonths',
    json_build_object(
      'found',
      (
        select
          count(*)::int
        from
          month
        where
          joined > 0
      ),
      'needed',
      5
    ),
    'classCases',
    json_build_object(
      'found',
      (
        select
          count(*)::int
        from
          eligible
      ),
      'needed',
      20
    ),
    'classes',
    case
      when exists (
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
      and (
        select
          count(*)
        from
          eligible
      ) >= 20 then (
        select
          json_agg(
            json_build_object(
              'adopterClass',
              c.name,
              'upTo',
              c.up_to,
              'places',
              (c.up_to - c.after) * (
                select
                  count(*)
                from
                  eligible
              ),
              'adopters',
              n.adopters,
              'agencies',
              n.agencies
            )
            order by
              c.place
          )
        from
          class c
          cross join lateral (
            select
              (
                select
                  count(*)::int
                from
                  classed a
                where
                  a.share > c.after
                  and a.share <= c.up_to
              ) as adopters,
              coalesce(
                json_agg(
                  json_build_object(
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
                        l.government_id = a.government_id
                        and l.agency_id = a.agency_id
                    ),
                    'since',
                    json_build_object('day', a.day, 'precision', a.day_precision)
                  )
                  order by
                    a.day,
                    a.government_id,
                    a.agency_id
                ),
                '[]'
              ) as agencies
            from
              (
                select
                  *
                from
                  classed a
                where
                  a.share > c.after
                  and a.share <= c.up_to
                order by
                  a.day,
                  a.government_id,
                  a.agency_id
                limit
                  100
              ) a
          ) n
      )
    end
  ) as answer
