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
              json_build_array(y.government_id, y.commitment_id),
              'on',
              $1::date,
              'agencyKey',
              case
                when y.agency_id is not null then json_build_array(y.government_id, y.agency_id)
              end,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = y.government_id
              ),
              'code',
              y.code,
              'promise',
              json_build_object('indonesian', y.promise_id, 'english', y.promise_en),
              'promisedOn',
              y.promised_on,
              'dueOn',
              y.due_on,
              'keptOn',
              case
                when y.kept_on <= $1::date then y.kept_on
              end,
              'daysOverdue',
              greatest(0, least(y.kept_on, $1::date) - y.due_on),
              'source',
              (
                select
                  json_build_object('file', sf.name, 'row', y.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                from
                  import_file sf
                  left join source so on so.government_id = y.government_id
                  and so.source_id = y.source_id
                where
                  sf.file_id = y.file_id
              )
            )
          )
          order by
            k1 asc,
            k2 asc,
            k3 asc
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
                    y.government_id,
                    y.commitment_id,
                    y.due_on as k1,
                    y.government_id as k2,
                    y.commitment_id as k3
                  from
                    commitment y
                  where
                    y.promised_on <= $1::date
                    and (
                      not coalesce(y.kept_on <= $1::date, false)
                      and exists (
                        select
                        from
                          agency a
                        where
                          a.government_id = y.government_id
                          and a.agency_id = y.agency_id
                          and (
                            not coalesce(
                              (
                                select
                                  exists (
                                    select
                                    from
                                      innovation i
                                    where
                                      i.government_id = a.government_id
                                      and i.owner_id = a.agency_id
                                      and exists (
                                        select
                                        from
                                          innovation_stage g
                                        where
                                          g.government_id = i.government_id
                                          and g.innovation_id = i.innovation_id
                                          and g.from_day <= $1::date
                                      )
                                  )
                              ),
                              false
                            )
                            and exists (
                              select
                              from
                                commitment y
                              where
                                y.government_id = a.government_id
                                and y.agency_id = a.agency_id
                                and (
                                  coalesce(
                                    (
                                      y.due_on < $1::date
                                      and (
                                        y.kept_on is null
                                        or y.kept_on > $1::date
                                      )
                                    ),
                                    false
                                  )
                                )
                            )
                          )
                      )
                    )
                    and y.government_id = s.government_id
                    and (
                      s.whole
                      or (y.government_id, y.agency_id) in (
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
                    y.due_on asc,
                    y.government_id asc,
                    y.commitment_id asc
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
                y.government_id,
                y.commitment_id,
                y.due_on as k1,
                y.government_id as k2,
                y.commitment_id as k3
              from
                commitment y
              where
                y.promised_on <= $1::date
                and (
                  not coalesce(y.kept_on <= $1::date, false)
                  and exists (
                    select
                    from
                      agency a
                    where
                      a.government_id = y.government_id
                      and a.agency_id = y.agency_id
                      and (
                        not coalesce(
                          (
                            select
                              exists (
                                select
                                from
                                  innovation i
                                where
                                  i.government_id = a.government_id
                                  and i.owner_id = a.agency_id
                                  and exists (
                                    select
                                    from
                                      innovation_stage g
                                    where
                                      g.government_id = i.government_id
                                      and g.innovation_id = i.innovation_id
                                      and g.from_day <= $1::date
                                  )
                              )
                          ),
                          false
                        )
                        and exists (
                          select
                          from
                            commitment y
                          where
                            y.government_id = a.government_id
                            and y.agency_id = a.agency_id
                            and (
                              coalesce(
                                (
                                  y.due_on < $1::date
                                  and (
                                    y.kept_on is null
                                    or y.kept_on > $1::date
                                  )
                                ),
                                false
                              )
                            )
                        )
                      )
                  )
                )
                and y.government_id in (
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
                y.due_on asc,
                y.government_id asc,
                y.commitment_id asc
              limit
                $3
            )
          ) parts
        order by
          k1 asc,
          k2 asc,
          k3 asc
        limit
          $3
      ) page
      join commitment y using (government_id, commitment_id)
  ) as answer
