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
              json_build_array(e.government_id, e.facilitation_id),
              'on',
              $1::date,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = e.government_id
              ),
              'code',
              e.code,
              'heldOn',
              json_build_object('day', e.held_on, 'precision', e.held_precision),
              'kind',
              e.kind,
              'name',
              json_build_object('indonesian', e.name_id, 'english', e.name_en),
              'organiser',
              e.organiser,
              'place',
              e.place,
              'participantsNote',
              e.participants_note,
              'resourcePerson',
              e.resource_person,
              'people',
              null::int,
              'source',
              (
                select
                  json_build_object('file', sf.name, 'row', e.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                from
                  import_file sf
                  left join source so on so.government_id = e.government_id
                  and so.source_id = e.source_id
                where
                  sf.file_id = e.file_id
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
                    e.government_id,
                    e.facilitation_id,
                    e.held_on as k1,
                    e.government_id as k2,
                    e.facilitation_id as k3
                  from
                    facilitation e
                  where
                    e.held_on <= $1::date
                    and (
                      (e.held_on >= $3::date)
                      and coalesce(
                        (
                          select
                            exists (
                              select
                              from
                                attendance n
                              where
                                n.government_id = e.government_id
                                and n.facilitation_id = e.facilitation_id
                            )
                        ),
                        false
                      )
                    )
                    and e.government_id = s.government_id
                    and (
                      s.whole
                      or (e.government_id, e.facilitation_id) in (
                        select
                          n.government_id,
                          n.facilitation_id
                        from
                          attendance n
                          join subtree u on u.government_id = n.government_id
                          and u.agency_id = n.agency_id
                      )
                    )
                    and true
                    and true
                  order by
                    e.held_on desc,
                    e.government_id desc,
                    e.facilitation_id desc
                  limit
                    $4
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
                e.government_id,
                e.facilitation_id,
                e.held_on as k1,
                e.government_id as k2,
                e.facilitation_id as k3
              from
                facilitation e
              where
                e.held_on <= $1::date
                and (
                  (e.held_on >= $3::date)
                  and coalesce(
                    (
                      select
                        exists (
                          select
                          from
                            attendance n
                          where
                            n.government_id = e.government_id
                            and n.facilitation_id = e.facilitation_id
                        )
                    ),
                    false
                  )
                )
                and e.government_id in (
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
                e.held_on desc,
                e.government_id desc,
                e.facilitation_id desc
              limit
                $4
            )
          ) parts
        order by
          k1 desc,
          k2 desc,
          k3 desc
        limit
          $4
      ) page
      join facilitation e using (government_id, facilitation_id)
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
      coalesce(
        json_agg(
          json_build_object(
            'keys',
            json_build_array(k1, k2, k3),
            'node',
            json_build_object(
              'key',
              json_build_array(e.government_id, e.facilitation_id),
              'on',
              $1::date,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = e.government_id
              ),
              'code',
              e.code,
              'heldOn',
              json_build_object('day', e.held_on, 'precision', e.held_precision),
              'kind',
              e.kind,
              'name',
              json_build_object('indonesian', e.name_id, 'english', e.name_en),
              'organiser',
              e.organiser,
              'place',
              e.place,
              'participantsNote',
              e.participants_note,
              'resourcePerson',
              e.resource_person,
              'people',
              null::int,
              'source',
              (
                select
                  json_build_object('file', sf.name, 'row', e.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                from
                  import_file sf
                  left join source so on so.government_id = e.government_id
                  and so.source_id = e.source_id
                where
                  sf.file_id = e.file_id
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
                    e.government_id,
                    e.facilitation_id,
                    e.held_on as k1,
                    e.government_id as k2,
                    e.facilitation_id as k3
                  from
                    facilitation e
                  where
                    e.held_on <= $1::date
                    and true
                    and e.government_id = s.government_id
                    and (
                      s.whole
                      or (e.government_id, e.facilitation_id) in (
                        select
                          n.government_id,
                          n.facilitation_id
                        from
                          attendance n
                          join subtree u on u.government_id = n.government_id
                          and u.agency_id = n.agency_id
                      )
                    )
                    and true
                    and true
                  order by
                    e.held_on desc,
                    e.government_id desc,
                    e.facilitation_id desc
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
                e.government_id,
                e.facilitation_id,
                e.held_on as k1,
                e.government_id as k2,
                e.facilitation_id as k3
              from
                facilitation e
              where
                e.held_on <= $1::date
                and true
                and e.government_id in (
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
                e.held_on desc,
                e.government_id desc,
                e.facilitation_id desc
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
      join facilitation e using (government_id, facilitation_id)
  ) as answer
