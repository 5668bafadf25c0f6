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
  course as materialized (
    select
      x.government_id,
      x.adoption_id,
      src.agency_id as origin_id,
      src.kind_code as origin_kind,
      ad.agency_id as adopter_id,
      ad.kind_code as adopter_kind,
      l.stage,
      l.reached_on,
      l.reached_precision,
      coalesce(l.reached_on, '-infinity') as moved_on,
      (
        x.stopped_on is null
        or x.stopped_on > $1::date
      ) as alive
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
      left join lateral (
        select
          n.stage,
          n.reached_on,
          n.reached_precision
        from
          adoption_stage n
        where
          n.government_id = x.government_id
          and n.adoption_id = x.adoption_id
          and n.reached_on <= $1::date
        order by
          n.stage desc
        limit
          1
      ) l on true
    where
      (
        l.stage is not null
        or not exists (
          select
          from
            adoption_stage n
          where
            n.government_id = x.government_id
            and n.adoption_id = x.adoption_id
        )
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
  chosen as (
    select
      c.*
    from
      course c
    where
      true
      and (c.government_id, c.origin_id) in (
        select
          p.government_id,
          p.agency_id
        from
          agency p
          join government pg using (government_id)
        where
          p.code = any ($3::text[])
          or pg.code || '/' || p.code = any ($3::text[])
      )
      and (c.government_id, c.adopter_id) in (
        select
          p.government_id,
          p.agency_id
        from
          agency p
          join government pg using (government_id)
        where
          p.code = any ($4::text[])
          or pg.code || '/' || p.code = any ($4::text[])
      )
      and c.stage = any ($5::adoption_stage_name[])
      and c.alive
      and (
        c.origin_id is not null
        and c.adopter_id is not null
      )
  ),
  following as (
    select
      *
    from
      chosen
    order by
      moved_on desc,
      government_id desc,
      adoption_id desc
    limit
      $6
  ),
  page as (
    select
      *
    from
      following
    order by
      moved_on desc,
      government_id desc,
      adoption_id desc
    limit
      $7
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
    'totalCount',
    (
      select
        count(*)
      from
        chosen
    ),
    'rows',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'code',
              x.code,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = x.government_id
              ),
              'innovation',
              json_build_object(
                'code',
                i.code,
                'government',
                (
                  select
                    rg.code
                  from
                    government rg
                  where
                    rg.government_id = i.government_id
                ),
                'title',
                json_build_object('indonesian', i.title_id, 'english', i.title_en),
                'owner',
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
                    l.government_id = i.government_id
                    and l.agency_id = i.owner_id
                )
              ),
              'origin',
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
                  and l.agency_id = p.origin_id
              ),
              'adopter',
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
                  and l.agency_id = p.adopter_id
              ),
              'recordedAdopter',
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
                  l.government_id = x.government_id
                  and l.agency_id = x.adopter_id
              ),
              'stage',
              p.stage,
              'reachedOn',
              case
                when p.stage is not null then json_build_object('day', p.reached_on, 'precision', p.reached_precision)
              end,
              'applied',
              coalesce(p.stage = 'APPLIED', false)
              and (
                x.stopped_on is null
                or x.stopped_on > $1::date
              ),
              'stoppedOn',
              case
                when not (
                  x.stopped_on is null
                  or x.stopped_on > $1::date
                ) then json_build_object('day', x.stopped_on, 'precision', x.stopped_precision)
              end,
              'proof',
              x.proof,
              'source',
              (
                select
                  json_build_object('file', sf.name, 'row', x.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                from
                  import_file sf
                  left join source so on so.government_id = x.government_id
                  and so.source_id = x.source_id
                where
                  sf.file_id = x.file_id
              )
            )
            order by
              p.moved_on desc,
              p.government_id desc,
              p.adoption_id desc
          ),
          '[]'
        )
      from
        page p
        join adoption x on x.government_id = p.government_id
        and x.adoption_id = p.adoption_id
        join innovation i on i.government_id = x.government_id
        and i.innovation_id = x.innovation_id
    ),
    'endCursor',
    (
      select
        translate(encode(convert_to(json_build_array(moved_on, government_id, adoption_id)::text, 'UTF8'), 'base64'), E'\n', '')
      from
        page
      order by
        moved_on,
        government_id,
        adoption_id
      limit
        1
    ),
    'hasNextPage',
    (
      select
        count(*)
      from
        following
    ) > $7
  ) as answer
