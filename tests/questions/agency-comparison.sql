with recursive
  scope as (
    select
      a.government_id,
      a.agency_id,
      a.kind_code = 'GOVERNMENT' as whole
    from
      agency a
      join government g using (government_id)
    where
      a.code = $1
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
      s.government_id,
      s.agency_id,
      s.kind_code
    from
      scope o
      join agency_state_span s using (government_id, agency_id)
    where
      s.level = $3::coverage_level
      and s.from_day <= $2::date
      and $2::date < s.until_day
  ),
  standing as (
    select
      s.government_id,
      s.level,
      s.agency_id,
      s.kind_code,
      s.state,
      s.date_basis,
      a.name_id,
      case
        when s.state_from > (
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
        or s.state_from = a.valid_from then s.state_from
      end as since,
      case
        when s.state <> 'COVERED' then coalesce(lost.day, a.valid_from)
      end as without_since
    from
      agency_state_span s
      join agency a using (government_id, agency_id)
      left join lateral (
        select
          max(c.until_day) as day
        from
          agency_state_span c
        where
          c.government_id = s.government_id
          and c.level = s.level
          and c.agency_id = s.agency_id
          and c.state = 'COVERED'
          and c.until_day <= $2::date
      ) lost on s.state <> 'COVERED'
    where
      s.level = $3::coverage_level
      and s.from_day <= $2::date
      and $2::date < s.until_day
      and (s.government_id, s.kind_code) in (
        select
          government_id,
          kind_code
        from
          one
      )
  ),
  compared as (
    select
      p.government_id,
      p.agency_id,
      p.name_id,
      p.state,
      case
        when p.state <> 'UNREPORTED' then own.counting
      end as counting,
      case
        when p.state <> 'UNREPORTED' then own.in_use
      end as in_use,
      own.recorded,
      own.measured,
      case
        when p.government_id in (
          select
            y.government_id
          from
            government y
          where
            exists (
              select
              from
                adoption kept
              where
                kept.government_id = y.government_id
            )
        ) then (
          select
            count(*)::int
          from
            agency_credit_span c
            join adoption x on x.government_id = c.government_id
            and x.adopter_id = c.agency_id
          where
            c.government_id = p.government_id
            and c.level = p.level
            and c.credited_id = p.agency_id
            and c.from_day <= $2::date
            and $2::date < c.until_day
            and (
              x.stopped_on is null
              or x.stopped_on > $2::date
            )
            and exists (
              select
              from
                adoption_stage s
              where
                s.government_id = x.government_id
                and s.adoption_id = x.adoption_id
                and s.stage = 'APPLIED'
                and s.reached_on <= $2::date
            )
            and not exists (
              select
              from
                innovation_span k
              where
                k.government_id = x.government_id
                and k.innovation_id = x.innovation_id
                and k.check_state = 'REJECTED'
            )
        )
      end as adopted,
      case
        when p.state <> 'UNREPORTED' then case
          when p.government_id in (
            select
              y.government_id
            from
              government y
            where
              exists (
                select
                from
                  adoption kept
                where
                  kept.government_id = y.government_id
              )
          ) then own.taken
        end
      end as taken,
      own.present,
      own.in_use * 7 as looked,
      case
        when p.government_id in (
          select
            y.government_id
          from
            government y
          where
            exists (
              select
              from
                evidence kept
              where
                kept.government_id = y.government_id
            )
        ) then true
      end as files,
      case
        when p.government_id in (
          select
            y.government_id
          from
            government y
          where
            exists (
              select
              from
                recognition kept
              where
                kept.government_id = y.government_id
            )
        ) then (
          select
            count(*)::int
          from
            recognition r
          where
            r.government_id = p.government_id
            and coalesce(r.awarded_on, make_date(r.year, 1, 1)) <= $2::date
            and (
              r.agency_id = p.agency_id
              or r.innovation_id in (
                select
                  i.innovation_id
                from
                  agency_credit_span c
                  join innovation i on i.government_id = c.government_id
                  and i.owner_id = c.agency_id
                where
                  c.government_id = p.government_id
                  and c.level = p.level
                  and c.credited_id = p.agency_id
                  and c.from_day <= $2::date
                  and $2::date < c.until_day
              )
            )
        )
      end as awards,
      $2::date - p.without_since as days
    from
      standing p
      cross join lateral (
        select
          count(*) filter (
            where
              counts
          )::int as counting,
          count(*) filter (
            where
              in_use
          )::int as in_use,
          count(*)::int as recorded,
          count(*) filter (
            where
              measured
          )::int as measured,
          coalesce(sum(taken), 0)::int as taken,
          coalesce(
            sum(present) filter (
              where
                in_use
            ),
            0
          )::int as present
        from
          (
            select
              g.stage <> 'STOPPED'
              and g.stage = any (rule.counting_stages)
              and k.check_state = any (rule.counting_checks) as counts,
              g.stage = 'IMPLEMENTATION' as in_use,
              exists (
                select
                from
                  outcome o
                where
                  o.government_id = i.government_id
                  and o.innovation_id = i.innovation_id
                  and true
                  and exists (
                    select
                    from
                      measurement m
                    where
                      m.government_id = o.government_id
                      and m.outcome_id = o.outcome_id
                      and m.period_from <= $2::date
                    offset
                      0
                  )
              ) as measured,
              (
                select
                  count(*)::int
                from
                  adoption x
                where
                  x.government_id = i.government_id
                  and x.innovation_id = i.innovation_id
                  and (
                    x.stopped_on is null
                    or x.stopped_on > $2::date
                  )
                  and exists (
                    select
                    from
                      adoption_stage s
                    where
                      s.government_id = x.government_id
                      and s.adoption_id = x.adoption_id
                      and s.stage = 'APPLIED'
                      and s.reached_on <= $2::date
                  )
                  and not exists (
                    select
                    from
                      innovation_span k
                    where
                      k.government_id = x.government_id
                      and k.innovation_id = x.innovation_id
                      and k.check_state = 'REJECTED'
                  )
              ) as taken,
              (
                select
                  count(distinct n.kind)::int
                from
                  evidence n
                where
                  n.government_id = i.government_id
                  and n.innovation_id = i.innovation_id
                  and n.kind = any ($4::evidence_kind[])
                  and (
                    n.dated_on is null
                    or n.dated_on <= $2::date
                  )
              ) as present
            from
              agency_credit_span c
              join innovation i on i.government_id = c.government_id
              and i.owner_id = c.agency_id
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
              join rule on rule.government_id = c.government_id
            where
              c.government_id = p.government_id
              and c.level = p.level
              and c.credited_id = p.agency_id
              and c.from_day <= $2::date
              and $2::date < c.until_day
              and k.check_state <> 'REJECTED'
              and g.stage <> 'STOPPED'
          ) own
      ) own
  ),
  valued as (
    select
      c.agency_id,
      v.place,
      v.measure,
      v.value::float8 as value,
      case v.measure
        when 'DAYS_WITHOUT' then - v.value
        else v.value
      end as better
    from
      compared c
      cross join lateral (
        values
          (1, 'COUNTING', c.counting::numeric),
          (2, 'IN_USE', c.in_use),
          (3, 'ADOPTED', c.adopted),
          (4, 'ADOPTED_BY_OTHERS', c.taken),
          (5, 'MEASURED', c.measured::numeric / nullif(c.recorded, 0)),
          (
            6,
            'EVIDENCE',
            case
              when c.files then c.present::numeric / nullif(c.looked, 0)
            end
          ),
          (7, 'AWARDS', nullif(c.awards, 0)),
          (8, 'DAYS_WITHOUT', c.days)
      ) v (place, measure, value)
  ),
  ranked as (
    select
      *,
      rank() over (
        partition by
          measure
        order by
          better desc
      ) as position,
      count(*) over (
        partition by
          measure,
          value
      ) - 1 as equals
    from
      valued
    where
      value is not null
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
        'level',
        $5::text,
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
            l.government_id = o.government_id
            and l.agency_id = o.agency_id
        ),
        'kind',
        (
          select
            json_build_object('code', k.code, 'name', json_build_object('indonesian', k.name_id, 'english', k.name_en))
          from
            agency_kind k
          where
            k.code = o.kind_code
        ),
        'total',
        (
          select
            count(*)::int
          from
            standing
        ),
        'rows',
        (
          select
            json_agg(
              json_build_object(
                'by',
                n.measure,
                'value',
                own.value,
                'position',
                own.position,
                'equals',
                coalesce(own.equals, 0),
                'known',
                n.known,
                'median',
                n.median,
                'least',
                n.least,
                'most',
                n.most
              )
              order by
                n.place
            )
          from
            (
              select
                place,
                measure,
                count(value)::int as known,
                percentile_cont(0.5) within group (
                  order by
                    value
                ) as median,
                min(value) as least,
                max(value) as most
              from
                valued
              group by
                place,
                measure
            ) n
            left join ranked own on own.measure = n.measure
            and own.agency_id = (
              select
                agency_id
              from
                one
            )
        ),
        'agencies',
        (
          select
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
                    l.government_id = c.government_id
                    and l.agency_id = c.agency_id
                ),
                'state',
                c.state,
                'counting',
                c.counting,
                'inUse',
                c.in_use,
                'adopted',
                c.adopted,
                'adoptedByOthers',
                c.taken,
                'measured',
                json_build_object('numerator', c.measured, 'denominator', c.recorded, 'value', (c.measured)::float8 / nullif(c.recorded, 0)),
                'evidence',
                case
                  when c.files then json_build_object('numerator', c.present, 'denominator', c.looked, 'value', (c.present)::float8 / nullif(c.looked, 0))
                end,
                'awards',
                c.awards,
                'daysWithout',
                c.days
              )
              order by
                c.name_id collate "id-x-icu",
                c.agency_id
            )
          from
            (
              select
                *
              from
                compared
              order by
                agency_id in (
                  select
                    agency_id
                  from
                    one
                ) desc,
                agency_id
              limit
                500
            ) c
        )
      )
    from
      one o
    where
      (
        select
          count(*)
        from
          scope
      ) = 1
  ) as answer
