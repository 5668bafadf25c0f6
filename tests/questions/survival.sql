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
  begun as (
    select
      case i.digital
        when true then 'DIGITAL'
        when false then 'NOT_DIGITAL'
      end as key,
      b.from_day as begun,
      e.from_day as ended,
      b.inexact
      or coalesce(e.inexact, false) as inexact
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
      left join agency_credit_span sc on sc.government_id = i.government_id
      and sc.level = $2::coverage_level
      and sc.agency_id = i.owner_id
      and sc.from_day <= $1::date
      and $1::date < sc.until_day
      left join listed src on src.government_id = sc.government_id
      and src.agency_id = sc.credited_id
      cross join lateral (
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
      ) b
      left join lateral (
        select
          z.from_day,
          coalesce(z.started_precision = 'YEAR', true) as inexact
        from
          innovation_stage z
        where
          z.government_id = i.government_id
          and z.innovation_id = i.innovation_id
          and z.stage = 'STOPPED'
          and z.from_day >= b.from_day
          and z.from_day <= $1::date
        order by
          z.from_day
        limit
          1
      ) e on true
    where
      k.check_state is distinct from 'REJECTED'
      and true
  ),
  watched as (
    select
      p.is_all,
      case
        when not p.is_all then key
      end as key,
      ended is not null as has_stopped,
      inexact,
      -- Why not below 0: an end known by its year may seem to come before its beginning.
      greatest(0, coalesce(ended, $1::date) - begun) as lived
    from
      begun
      cross join (
        values
          (true),
          (false)
      ) as p (is_all)
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
  name (key, place, indonesian, english) as (
    select
      *
    from
      (
        values
          ('DIGITAL', 1, 'Digital', 'Digital'),
          ('NOT_DIGITAL', 2, 'Bukan digital', 'Not digital'),
          ('OWN', 1, 'Karya sendiri', 'Its own'),
          ('COPIED', 2, 'Disalin dari luar', 'Copied from elsewhere')
      ) w
    union all
    select
      code,
      position,
      name_id,
      name_en
    from
      agency_kind
  ),
  part as (
    select
      is_all,
      key,
      count(*)::int as cases,
      count(*) filter (
        where
          has_stopped
      )::int as stopped,
      count(*) filter (
        where
          inexact
      )::int as inexact
    from
      watched
    group by
      is_all,
      key
    union all
    select
      true,
      null,
      0,
      0,
      0
    where
      not exists (
        select
        from
          begun
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
    'of',
    $3::text,
    'by',
    $4::text,
    'level',
    $5::text,
    'within',
    null::json,
    'stopsRecorded',
    exists (
      select
      from
        begun
      where
        ended is not null
    ),
    'all',
    (
      select
        json_build_object(
          'cases',
          json_build_object('found', p.cases, 'needed', 10),
          'stopped',
          p.stopped,
          'inexact',
          p.inexact,
          'medianDays',
          case
            when p.cases >= 10
            and exists (
              select
              from
                begun
              where
                ended is not null
            ) then (
              select
                min(e.lived)
              from
                estimate e
              where
                e.is_all = p.is_all
                and e.key is not distinct from p.key
                and e.alive <= 0.5
            )
          end,
          'years',
          (
            select
              json_agg(
                json_build_object(
                  'years',
                  y.n,
                  'atRisk',
                  json_build_object('found', r.at_risk, 'needed', 5),
                  'alive',
                  case
                    when p.cases >= 10
                    and exists (
                      select
                      from
                        begun
                      where
                        ended is not null
                    )
                    and r.at_risk >= 5 then coalesce(e.alive, 1)
                  end,
                  'standardError',
                  case
                    when p.cases >= 10
                    and exists (
                      select
                      from
                        begun
                      where
                        ended is not null
                    )
                    and r.at_risk >= 5
                    and e.alive > 0
                    and e.alive < 1 then e.alive * sqrt(e.greenwood)
                  end,
                  'low',
                  case
                    when p.cases >= 10
                    and exists (
                      select
                      from
                        begun
                      where
                        ended is not null
                    )
                    and r.at_risk >= 5
                    and e.alive > 0
                    and e.alive < 1 then power(e.alive, exp(- 1.959963985 * sqrt(e.greenwood) / ln(e.alive)))
                  end,
                  'high',
                  case
                    when p.cases >= 10
                    and exists (
                      select
                      from
                        begun
                      where
                        ended is not null
                    )
                    and r.at_risk >= 5
                    and e.alive > 0
                    and e.alive < 1 then power(e.alive, exp(+ 1.959963985 * sqrt(e.greenwood) / ln(e.alive)))
                  end
                )
                order by
                  y.n
              )
            from
              generate_series(1, $6::int) y (n)
              cross join lateral (
                select
                  count(*)::int as at_risk
                from
                  watched w
                where
                  w.is_all = p.is_all
                  and w.key is not distinct from p.key
                  and w.lived >= y.n * 365.25
              ) r
              left join lateral (
                select
                  alive,
                  greenwood
                from
                  estimate e
                where
                  e.is_all = p.is_all
                  and e.key is not distinct from p.key
                  and e.lived <= y.n * 365.25
                order by
                  e.lived desc
                limit
                  1
              ) e on true
          )
        )
      from
        part p
      where
        is_all
    ),
    'groups',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'key',
              p.key,
              'wording',
              case
                when n.key is not null then json_build_object('indonesian', n.indonesian, 'english', n.english)
              end,
              'curve',
              json_build_object(
                'cases',
                json_build_object('found', p.cases, 'needed', 10),
                'stopped',
                p.stopped,
                'inexact',
                p.inexact,
                'medianDays',
                case
                  when p.cases >= 10
                  and exists (
                    select
                    from
                      begun
                    where
                      ended is not null
                  ) then (
                    select
                      min(e.lived)
                    from
                      estimate e
                    where
                      e.is_all = p.is_all
                      and e.key is not distinct from p.key
                      and e.alive <= 0.5
                  )
                end,
                'years',
                (
                  select
                    json_agg(
                      json_build_object(
                        'years',
                        y.n,
                        'atRisk',
                        json_build_object('found', r.at_risk, 'needed', 5),
                        'alive',
                        case
                          when p.cases >= 10
                          and exists (
                            select
                            from
                              begun
                            where
                              ended is not null
                          )
                          and r.at_risk >= 5 then coalesce(e.alive, 1)
                        end,
                        'standardError',
                        case
                          when p.cases >= 10
                          and exists (
                            select
                            from
                              begun
                            where
                              ended is not null
                          )
                          and r.at_risk >= 5
                          and e.alive > 0
                          and e.alive < 1 then e.alive * sqrt(e.greenwood)
                        end,
                        'low',
                        case
                          when p.cases >= 10
                          and exists (
                            select
                            from
                              begun
                            where
                              ended is not null
                          )
                          and r.at_risk >= 5
                          and e.alive > 0
                          and e.alive < 1 then power(e.alive, exp(- 1.959963985 * sqrt(e.greenwood) / ln(e.alive)))
                        end,
                        'high',
                        case
                          when p.cases >= 10
                          and exists (
                            select
                            from
                              begun
                            where
                              ended is not null
                          )
                          and r.at_risk >= 5
                          and e.alive > 0
                          and e.alive < 1 then power(e.alive, exp(+ 1.959963985 * sqrt(e.greenwood) / ln(e.alive)))
                        end
                      )
                      order by
                        y.n
                    )
                  from
                    generate_series(1, $6::int) y (n)
                    cross join lateral (
                      select
                        count(*)::int as at_risk
                      from
                        watched w
                      where
                        w.is_all = p.is_all
                        and w.key is not distinct from p.key
                        and w.lived >= y.n * 365.25
                    ) r
                    left join lateral (
                      select
                        alive,
                        greenwood
                      from
                        estimate e
                      where
                        e.is_all = p.is_all
                        and e.key is not distinct from p.key
                        and e.lived <= y.n * 365.25
                      order by
                        e.lived desc
                      limit
                        1
                    ) e on true
                )
              )
            )
            order by
              n.place
          ),
          '[]'
        )
      from
        part p
        left join name n on n.key = p.key
      where
        not p.is_all
        and true
    )
  ) as answer
