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
  recorded as (
    select
      i.government_id,
      i.innovation_id,
      i.origin_place,
      i.origin_title
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
    where
      k.check_state is distinct from 'REJECTED'
      and true
  ),
  government_name as (
    select distinct
      a.government_id,
      lower(n.name) as name
    from
      agency a
      cross join lateral unnest(array[a.name_id, a.name_en, a.short_name, a.code]) as n (name)
    where
      a.kind_code = 'GOVERNMENT'
      and n.name is not null
  ),
  origin as (
    select
      c.government_id as of_government,
      c.innovation_id as of_innovation,
      1 as step,
      c.origin_place as place,
      c.origin_title as title,
      o.government_id,
      o.innovation_id,
      o.origin_place,
      o.origin_title
    from
      recorded c
      left join government_name n on n.name = lower(c.origin_place)
      and n.government_id <> c.government_id
      left join lateral (
        select
          o.government_id,
          o.innovation_id,
          o.origin_place,
          o.origin_title
        from
          innovation o
        where
          o.government_id = n.government_id
          and lower(c.origin_title) in (lower(o.title_id), lower(o.title_en))
        order by
          o.innovation_id
        limit
          1
      ) o on true
    where
      c.origin_place is not null
      or c.origin_title is not null
    union all
    select
      c.of_government,
      c.of_innovation,
      c.step + 1,
      c.origin_place,
      c.origin_title,
      o.government_id,
      o.innovation_id,
      o.origin_place,
      o.origin_title
    from
      origin c
      left join government_name n on n.name = lower(c.origin_place)
      and n.government_id <> c.government_id
      left join lateral (
        select
          o.government_id,
          o.innovation_id,
          o.origin_place,
          o.origin_title
        from
          innovation o
        where
          o.government_id = n.government_id
          and lower(c.origin_title) in (lower(o.title_id), lower(o.title_en))
        order by
          o.innovation_id
        limit
          1
      ) o on true
    where
      c.innovation_id is not null
      and (
        c.origin_place is not null
        or c.origin_title is not null
      )
      and c.step < 10
  ),
  handed as (
    select
      r.government_id,
      r.innovation_id,
      coalesce(x.size, 0) as size,
      coalesce(x.alive, 0) as alive,
      coalesce(o.steps, 0) as steps
    from
      recorded r
      left join (
        select
          x.government_id,
          x.innovation_id,
          count(*)::int as size,
          count(*) filter (
            where
              (
                x.stopped_on is null
                or x.stopped_on > $1::date
              )
          )::int as alive
        from
          adoption x
          join adoption_stage s on s.government_id = x.government_id
          and s.adoption_id = x.adoption_id
          and s.stage = 'APPLIED'
          and s.reached_on <= $1::date
        where
          true
        group by
          x.government_id,
          x.innovation_id
      ) x using (government_id, innovation_id)
      left join (
        select
          of_government,
          of_innovation,
          max(step) as steps
        from
          origin
        group by
          of_government,
          of_innovation
      ) o on o.of_government = r.government_id
      and o.of_innovation = r.innovation_id
  ),
  chain as (
    select
      *,
      steps + case
        when size > 0 then 1
        else 0
      end as depth
    from
      handed
    where
      size > 0
      or steps > 0
  ),
  page as (
    select
      h.*,
      i.title_id
    from
      chain h
      join innovation i using (government_id, innovation_id)
    order by
      h.size desc,
      h.depth desc,
      i.title_id collate "id-x-icu",
      h.government_id,
      h.innovation_id
    limit
      $2
  ),
  sums as (
    select
      count(*)::int as chains,
      count(*) filter (
        where
          size > 0
      )::int as replicated,
      coalesce(sum(size), 0)::int as size,
      coalesce(sum(alive), 0)::int as alive
    from
      chain
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
    s.chains,
    'replicated',
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
        s.replicated,
        'denominator',
        (
          select
            count(*)::int
          from
            recorded
        ),
        'value',
        (s.replicated)::float8 / nullif(
          (
            select
              count(*)::int
            from
              recorded
          ),
          0
        )
      )
    end,
    'alive',
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
      ) then json_build_object('numerator', s.alive, 'denominator', s.size, 'value', (s.alive)::float8 / nullif(s.size, 0))
    end,
    'depths',
    (
      select
        coalesce(
          json_agg(
            json_build_object('depth', d.depth, 'chains', d.chains)
            order by
              d.depth
          ),
          '[]'
        )
      from
        (
          select
            depth,
            count(*)::int as chains
          from
            chain
          group by
            depth
        ) d
    ),
    'chains',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'innovation',
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
              ),
              'origins',
              (
                select
                  coalesce(
                    json_agg(
                      json_build_object('place', o.place, 'title', o.title, 'government', g.code, 'innovation', n.code)
                      order by
                        o.step
                    ),
                    '[]'
                  )
                from
                  (
                    -- Why distinct: a name may be that of two governments.
                    select distinct
                      on (step) *
                    from
                      origin o
                    where
                      o.of_government = p.government_id
                      and o.of_innovation = p.innovation_id
                    order by
                      step,
                      o.government_id,
                      o.innovation_id
                  ) o
                  left join government g on g.government_id = o.government_id
                  left join innovation n on n.government_id = o.government_id
                  and n.innovation_id = o.innovation_id
              ),
              'depth',
              p.depth,
              'size',
              p.size,
              'alive',
              json_build_object('numerator', p.alive, 'denominator', p.size, 'value', (p.alive)::float8 / nullif(p.size, 0)),
              'adopters',
              (
                select
                  coalesce(
                    json_agg(
                      x.shape
                      order by
                        x.reached_on,
                        x.adoption_id
                    ),
                    '[]'
                  )
                from
                  (
                    select
                      s.reached_on,
                      x.adoption_id,
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
                            l.government_id = x.government_id
                            and l.agency_id = x.adopter_id
                        ),
                        'appliedOn',
                        json_build_object('day', s.reached_on, 'precision', s.reached_precision),
                        'stoppedOn',
                        case
                          when not (
                            x.stopped_on is null
                            or x.stopped_on > $1::date
                          ) then json_build_object('day', x.stopped_on, 'precision', x.stopped_precision)
                        end,
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
                      ) as shape
                    from
                      adoption x
                      join adoption_stage s on s.government_id = x.government_id
                      and s.adoption_id = x.adoption_id
                      and s.stage = 'APPLIED'
                      and s.reached_on <= $1::date
                    where
                      x.government_id = p.government_id
                      and x.innovation_id = p.innovation_id
                    order by
                      s.reached_on,
                      x.adoption_id
                    limit
                      50
                  ) x
              ),
              'source',
              (
                select
                  json_build_object('file', sf.name, 'row', i.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                from
                  import_file sf
                  left join source so on so.government_id = i.government_id
                  and so.source_id = i.source_id
                where
                  sf.file_id = i.file_id
              )
            )
            order by
              p.size desc,
              p.depth desc,
              i.title_id collate "id-x-icu",
              i.government_id,
              i.innovation_id
          ),
          '[]'
        )
      from
        page p
        join innovation i using (government_id, innovation_id)
    )
  ) as answer
from
  sums s
