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
  flow as (
    select
      0 as government_id,
      src.kind_code as source,
      ad.kind_code as adopter,
      (
        select
          max(n.stage)
        from
          adoption_stage n
        where
          n.government_id = x.government_id
          and n.adoption_id = x.adoption_id
          and n.reached_on <= $1::date
      ) as stage
    from
      adoption x
      join innovation i using (government_id, innovation_id)
      left join agency_credit_span sc on sc.government_id = i.government_id
      and sc.level = $2::coverage_level
      and sc.agency_id = i.owner_id
      and sc.from_day <= $1::date
      and $1::date < sc.until_day
      left join listed src on src.government_id = sc.government_id
      and src.agency_id = sc.credited_id
      left join agency_credit_span ac on ac.government_id = x.government_id
      and ac.level = $2::coverage_level
      and ac.agency_id = x.adopter_id
      and ac.from_day <= $1::date
      and $1::date < ac.until_day
      left join listed ad on ad.government_id = ac.government_id
      and ad.agency_id = ac.credited_id
    where
      (
        x.stopped_on is null
        or x.stopped_on > $1::date
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
  ),
  tally as (
    select
      government_id,
      source,
      adopter,
      count(*) filter (
        where
          stage = 'APPLIED'
      )::int as applied,
      count(*) filter (
        where
          stage = 'ADAPTED'
      )::int as adapted,
      count(*) filter (
        where
          stage = 'AGREED'
      )::int as agreed,
      count(*) filter (
        where
          stage = 'INTERESTED'
      )::int as interested
    from
      flow
    where
      stage is not null
      and source is not null
      and adopter is not null
    group by
      government_id,
      source,
      adopter
  ),
  party as (
    select
      0 as government_id,
      l.kind_code as party,
      min(l.kind_code) as kind_code,
      bool_or(l.asked) as asked,
      null::int as agency_id
    from
      listed l
    group by
      1,
      2
  ),
  source as (
    select
      p.*,
      (
        row_number() over (
          order by
            k.position
        )
      )::int - 1 as place,
      p.kind_code as code,
      (
        select
          coalesce(sum(t.applied), 0)::int
        from
          tally t
        where
          t.government_id = p.government_id
          and t.source = p.party
      ) as applied
    from
      party p
      join agency_kind k on k.code = p.kind_code
      left join agency a on a.government_id = p.government_id
      and a.agency_id = p.agency_id
      left join government g on g.government_id = a.government_id
    where
      true
      and true
  ),
  adopter as (
    select
      p.*,
      (
        row_number() over (
          order by
            k.position
        )
      )::int - 1 as place,
      p.kind_code as code,
      (
        select
          coalesce(sum(t.applied), 0)::int
        from
          tally t
        where
          t.government_id = p.government_id
          and t.adopter = p.party
      ) as applied
    from
      party p
      join agency_kind k on k.code = p.kind_code
      left join agency a on a.government_id = p.government_id
      and a.agency_id = p.agency_id
      left join government g on g.government_id = a.government_id
    where
      p.asked
      and true
  ),
  size as (
    select
      coalesce(sum(s.n * a.n), 0)::bigint as cells
    from
      (
        select
          government_id,
          count(*) as n
        from
          source
        group by
          1
      ) s
      join (
        select
          government_id,
          count(*) as n
        from
          adopter
        group by
          1
      ) a using (government_id)
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
        'argument',
        'within',
        'message',
        format(
          'The matrix would have %s cells; at most 10000 are answered at once. Ask for one government, by kind, or with onlyInvolved.',
          cells
        )
      )
    from
      size
    where
      cells > 10000
  ) as refused,
  case
    when (
      select
        cells
      from
        size
    ) <= 10000 then json_build_object(
      'asOf',
      $1::date,
      'level',
      $3::text,
      'by',
      $4::text,
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
      'sources',
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'code',
                p.code,
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
                    l.government_id = p.government_id
                    and l.agency_id = p.agency_id
                ),
                'kind',
                json_build_object('code', k.code, 'name', json_build_object('indonesian', k.name_id, 'english', k.name_en)),
                'applied',
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
                  ) then p.applied
                end
              )
              order by
                p.place
            ),
            '[]'
          )
        from
          source p
          join agency_kind k on k.code = p.kind_code
      ),
      'adopters',
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'code',
                p.code,
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
                    l.government_id = p.government_id
                    and l.agency_id = p.agency_id
                ),
                'kind',
                json_build_object('code', k.code, 'name', json_build_object('indonesian', k.name_id, 'english', k.name_en)),
                'applied',
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
                  ) then p.applied
                end
              )
              order by
                p.place
            ),
            '[]'
          )
        from
          adopter p
          join agency_kind k on k.code = p.kind_code
      ),
      'cells',
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'source',
                s.code,
                'adopter',
                a.code,
                'sourceAt',
                s.place,
                'adopterAt',
                a.place,
                'applied',
                coalesce(t.applied, 0),
                'adapted',
                coalesce(t.adapted, 0),
                'agreed',
                coalesce(t.agreed, 0),
                'interested',
                coalesce(t.interested, 0)
              )
              order by
                s.place,
                a.place
            ),
            '[]'
          )
        from
          source s
          join adopter a using (government_id)
          left join tally t on t.government_id = s.government_id
          and t.source = s.party
          and t.adopter = a.party
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
      'applied',
      (
        select
          coalesce(sum(applied), 0)::int
        from
          tally
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
      'unplaced',
      (
        select
          count(*) filter (
            where
              stage = 'APPLIED'
              and (
                source is null
                or adopter is null
              )
          )::int
        from
          flow
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
    )
  end as answer
