with recursive
  moments (day) as (
    values
      ($1::date)
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
      coalesce(
        json_agg(
          json_build_object(
            'keys',
            json_build_array(k1, k2, k3),
            'node',
            json_build_object(
              'key',
              json_build_array(x.government_id, x.adoption_id),
              'on',
              $1::date,
              'innovationKey',
              case
                when x.innovation_id is not null then json_build_array(x.government_id, x.innovation_id)
              end,
              'adopterKey',
              case
                when x.adopter_id is not null then json_build_array(x.government_id, x.adopter_id)
              end,
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
              'stage',
              (
                select
                  max(n.stage)
                from
                  adoption_stage n
                where
                  n.government_id = x.government_id
                  and n.adoption_id = x.adoption_id
                  and n.reached_on <= $1::date
              ),
              'applied',
              (
                x.stopped_on is null
                or x.stopped_on > $1::date
              )
              and exists (
                select
                from
                  adoption_stage s
                where
                  s.government_id = x.government_id
                  and s.adoption_id = x.adoption_id
                  and s.stage = 'APPLIED'
                  and s.reached_on <= $1::date
              )
              and not exists (
                select
                from
                  innovation_span k
                where
                  k.government_id = x.government_id
                  and k.innovation_id = x.innovation_id
                  and k.check_state = 'REJECTED'
              ),
              'alive',
              (
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
              'stages',
              (
                select
                  coalesce(
                    json_agg(
                      json_build_object(
                        'stage',
                        n.stage,
                        'reachedOn',
                        json_build_object('day', n.reached_on, 'precision', n.reached_precision),
                        'source',
                        (
                          select
                            json_build_object('file', sf.name, 'row', n.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                          from
                            import_file sf
                            left join source so on so.government_id = n.government_id
                            and so.source_id = n.source_id
                          where
                            sf.file_id = n.file_id
                        )
                      )
                      order by
                        n.stage
                    ),
                    '[]'
                  )
                from
                  adoption_stage n
                where
                  n.government_id = x.government_id
                  and n.adoption_id = x.adoption_id
                  and n.reached_on <= $1::date
              ),
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
          )
          order by
            k1 desc,
            k2 desc,
            k3 desc
        ),
        '[]'
      )
    from
      (
        select
          *
        from
          (
            (
              select
                own.*
              from
                inside s
                cross join lateral (
                  select
                    x.government_id,
                    x.adoption_id,
                    l.reached_on as k1,
                    l.government_id as k2,
                    l.adoption_id as k3
                  from
                    adoption x
                    join adoption_stage l on l.government_id = x.government_id
                    and l.adoption_id = x.adoption_id
                    and l.reached_on <= $1::date
                    and not exists (
                      select
                      from
                        adoption_stage n
                      where
                        n.government_id = x.government_id
                        and n.adoption_id = x.adoption_id
                        and n.reached_on <= $1::date
                        and (n.reached_on, n.stage) > (l.reached_on, l.stage)
                    )
                  where
                    not exists (
                      select
                      from
                        adoption_stage n
                      where
                        n.government_id = x.government_id
                        and n.adoption_id = x.adoption_id
                        and n.reached_on > $1::date
                        and not exists (
                          select
                          from
                            adoption_stage b
                          where
                            b.government_id = x.government_id
                            and b.adoption_id = x.adoption_id
                            and b.reached_on <= $1::date
                        )
                      offset
                        0
                    )
                    and true
                    and x.government_id = s.government_id
                    and (
                      s.whole
                      or (x.government_id, x.adopter_id) in (
                        select
                          government_id,
                          agency_id
                        from
                          subtree
                      )
                    )
                    and true
                    and true
                  order by
                    l.reached_on desc,
                    l.government_id desc,
                    l.adoption_id desc
                  limit
                    $3
                ) own
              where
                not (
                  select
                    count(*)
                  from
                    inside
                ) > 20
            )
            union all
            (
              select
                own.*
              from
                inside s
                cross join lateral (
                  select
                    x.government_id,
                    x.adoption_id,
                    '-infinity'::date as k1,
                    x.government_id as k2,
                    x.adoption_id as k3
                  from
                    adoption x
                  where
                    not exists (
                      select
                      from
                        adoption_stage n
                      where
                        n.government_id = x.government_id
                        and n.adoption_id = x.adoption_id
                        and n.reached_on > $1::date
                        and not exists (
                          select
                          from
                            adoption_stage b
                          where
                            b.government_id = x.government_id
                            and b.adoption_id = x.adoption_id
                            and b.reached_on <= $1::date
                        )
                      offset
                        0
                    )
                    and true
                    and x.government_id = s.government_id
                    and (
                      s.whole
                      or (x.government_id, x.adopter_id) in (
                        select
                          government_id,
                          agency_id
                        from
                          subtree
                      )
                    )
                    and not exists (
                      select
                      from
                        adoption_stage n
                      where
                        n.government_id = x.government_id
                        and n.adoption_id = x.adoption_id
                    )
                    and (
                      select
                        count(*)
                      from
                        (
                          select
                            x.government_id,
                            x.adoption_id,
                            l.reached_on as k1,
                            l.government_id as k2,
                            l.adoption_id as k3
                          from
                            adoption x
                            join adoption_stage l on l.government_id = x.government_id
                            and l.adoption_id = x.adoption_id
                            and l.reached_on <= $1::date
                            and not exists (
                              select
                              from
                                adoption_stage n
                              where
                                n.government_id = x.government_id
                                and n.adoption_id = x.adoption_id
                                and n.reached_on <= $1::date
                                and (n.reached_on, n.stage) > (l.reached_on, l.stage)
                            )
                          where
                            not exists (
                              select
                              from
                                adoption_stage n
                              where
                                n.government_id = x.government_id
                                and n.adoption_id = x.adoption_id
                                and n.reached_on > $1::date
                                and not exists (
                                  select
                                  from
                                    adoption_stage b
                                  where
                                    b.government_id = x.government_id
                                    and b.adoption_id = x.adoption_id
                                    and b.reached_on <= $1::date
                                )
                              offset
                                0
                            )
                            and true
                            and x.government_id = s.government_id
                            and (
                              s.whole
                              or (x.government_id, x.adopter_id) in (
                                select
                                  government_id,
                                  agency_id
                                from
                                  subtree
                              )
                            )
                            and true
                            and true
                          order by
                            l.reached_on desc,
                            l.government_id desc,
                            l.adoption_id desc
                          limit
                            $3
                        ) earlier
                    ) <= $4
                    and true
                  order by
                    '-infinity'::date desc,
                    x.government_id desc,
                    x.adoption_id desc
                  limit
                    $3
                ) own
              where
                not (
                  select
                    count(*)
                  from
                    inside
                ) > 20
            )
            union all
            (
              select
                x.government_id,
                x.adoption_id,
                l.reached_on as k1,
                l.government_id as k2,
                l.adoption_id as k3
              from
                adoption x
                join adoption_stage l on l.government_id = x.government_id
                and l.adoption_id = x.adoption_id
                and l.reached_on <= $1::date
                and not exists (
                  select
                  from
                    adoption_stage n
                  where
                    n.government_id = x.government_id
                    and n.adoption_id = x.adoption_id
                    and n.reached_on <= $1::date
                    and (n.reached_on, n.stage) > (l.reached_on, l.stage)
                )
              where
                not exists (
                  select
                  from
                    adoption_stage n
                  where
                    n.government_id = x.government_id
                    and n.adoption_id = x.adoption_id
                    and n.reached_on > $1::date
                    and not exists (
                      select
                      from
                        adoption_stage b
                      where
                        b.government_id = x.government_id
                        and b.adoption_id = x.adoption_id
                        and b.reached_on <= $1::date
                    )
                  offset
                    0
                )
                and true
                and x.government_id in (
                  select
                    government_id
                  from
                    inside
                )
                and (
                  select
                    count(*)
                  from
                    inside
                ) > 20
                and true
                and true
              order by
                l.reached_on desc,
                l.government_id desc,
                l.adoption_id desc
              limit
                $3
            )
            union all
            (
              select
                x.government_id,
                x.adoption_id,
                '-infinity'::date as k1,
                x.government_id as k2,
                x.adoption_id as k3
              from
                adoption x
              where
                not exists (
                  select
                  from
                    adoption_stage n
                  where
                    n.government_id = x.government_id
                    and n.adoption_id = x.adoption_id
                    and n.reached_on > $1::date
                    and not exists (
                      select
                      from
                        adoption_stage b
                      where
                        b.government_id = x.government_id
                        and b.adoption_id = x.adoption_id
                        and b.reached_on <= $1::date
                    )
                  offset
                    0
                )
                and true
                and x.government_id in (
                  select
                    government_id
                  from
                    inside
                )
                and (
                  select
                    count(*)
                  from
                    inside
                ) > 20
                and not exists (
                  select
                  from
                    adoption_stage n
                  where
                    n.government_id = x.government_id
                    and n.adoption_id = x.adoption_id
                )
                and (
                  select
                    count(*)
                  from
                    (
                      select
                        x.government_id,
                        x.adoption_id,
                        l.reached_on as k1,
                        l.government_id as k2,
                        l.adoption_id as k3
                      from
                        adoption x
                        join adoption_stage l on l.government_id = x.government_id
                        and l.adoption_id = x.adoption_id
                        and l.reached_on <= $1::date
                        and not exists (
                          select
                          from
                            adoption_stage n
                          where
                            n.government_id = x.government_id
                            and n.adoption_id = x.adoption_id
                            and n.reached_on <= $1::date
                            and (n.reached_on, n.stage) > (l.reached_on, l.stage)
                        )
                      where
                        not exists (
                          select
                          from
                            adoption_stage n
                          where
                            n.government_id = x.government_id
                            and n.adoption_id = x.adoption_id
                            and n.reached_on > $1::date
                            and not exists (
                              select
                              from
                                adoption_stage b
                              where
                                b.government_id = x.government_id
                                and b.adoption_id = x.adoption_id
                                and b.reached_on <= $1::date
                            )
                          offset
                            0
                        )
                        and true
                        and x.government_id in (
                          select
                            government_id
                          from
                            inside
                        )
                        and (
                          select
                            count(*)
                          from
                            inside
                        ) > 20
                        and true
                        and true
                      order by
                        l.reached_on desc,
                        l.government_id desc,
                        l.adoption_id desc
                      limit
                        $3
                    ) earlier
                ) <= $4
                and true
              order by
                '-infinity'::date desc,
                x.government_id desc,
                x.adoption_id desc
              limit
                $3
            )
          ) parts
        order by
          k1 desc,
          k2 desc,
          k3 desc
        limit
          $3
      ) page
      join adoption x using (government_id, adoption_id)
  ) as answer

with recursive
  moments (day) as (
    values
      ($1::date)
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
      coalesce(sum(own.rows), 0)::int
    from
      inside s
      cross join lateral (
        select
          (
            select
              count(*)::int
            from
              adoption x
            where
              not exists (
                select
                from
                  adoption_stage n
                where
                  n.government_id = x.government_id
                  and n.adoption_id = x.adoption_id
                  and n.reached_on > $1::date
                  and not exists (
                    select
                    from
                      adoption_stage b
                    where
                      b.government_id = x.government_id
                      and b.adoption_id = x.adoption_id
                      and b.reached_on <= $1::date
                  )
              )
              and x.government_id = s.government_id
              and (
                s.whole
                or (x.government_id, x.adopter_id) in (
                  select
                    government_id,
                    agency_id
                  from
                    subtree
                )
              )
              and true
          ) as rows
      ) own
  ) as answer
