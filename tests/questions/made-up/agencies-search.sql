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
            json_build_array(k1, k2, k3, k4),
            'node',
            (
              select
                json_build_object(
                  'key',
                  json_build_array(a.government_id, a.agency_id),
                  'on',
                  $1::date,
                  'code',
                  a.code,
                  'government',
                  ag.code,
                  'name',
                  json_build_object('indonesian', a.name_id, 'english', a.name_en),
                  'shortName',
                  a.short_name,
                  'formerNames',
                  a.former_names,
                  'kind',
                  json_build_object('code', ak.code, 'name', json_build_object('indonesian', ak.name_id, 'english', ak.name_en)),
                  'parent',
                  (
                    select
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
                          l.government_id = ap.government_id
                          and l.agency_id = ap.parent_id
                      )
                    from
                      agency_parent ap
                    where
                      ap.government_id = a.government_id
                      and ap.agency_id = a.agency_id
                      and ap.from_day <= $1::date
                      and $1::date < ap.until_day
                  ),
                  'validFrom',
                  case
                    when a.valid_from is not null then json_build_object('day', a.valid_from, 'precision', a.valid_from_precision)
                  end,
                  'validTo',
                  case
                    when a.valid_to is not null then json_build_object('day', a.valid_to, 'precision', a.valid_to_precision)
                  end,
                  'areaKm2',
                  a.area_km2,
                  'wardsTotal',
                  a.wards_total,
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', a.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = a.government_id
                      and so.source_id = a.source_id
                    where
                      sf.file_id = a.file_id
                  )
                )
              from
                government ag
                cross join agency_kind ak
              where
                ag.government_id = a.government_id
                and ak.code = a.kind_code
            )
          )
          order by
            k1 desc,
            k2 collate "id-x-icu" asc,
            k3 asc,
            k4 asc
        ),
        '[]'
      )
    from
      (
        select
          a.government_id,
          a.agency_id,
          coalesce(v.owned, 0) as k1,
          a.name_id as k2,
          a.government_id as k3,
          a.agency_id as k4
        from
          agency a
          left join (
            select
              n.government_id,
              n.owner_id,
              count(*) as owned
            from
              innovation n
            group by
              1,
              2
          ) v on v.government_id = a.government_id
          and v.owner_id = a.agency_id
        where
          true
          and (
            (
              (
                (
                  a.search_words @@ websearch_to_tsquery('indonesian', $2::text)
                  or $2::text <% a.search_text
                )
              )
              or (
                not coalesce(
                  (
                    not coalesce(
                      (
                        select
                          exists (
                            select
                            from
                              adoption x
                            where
                              x.government_id = a.government_id
                              and x.adopter_id = a.agency_id
                              and (
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
                              )
                          )
                      ),
                      false
                    )
                  ),
                  false
                )
                and a.kind_code = any ($3::text[])
              )
            )
          )
          and true
          and true
          and true
        order by
          coalesce(v.owned, 0) desc,
          a.name_id collate "id-x-icu" asc,
          a.government_id asc,
          a.agency_id asc
        limit
          $4
      ) page
      join agency a using (government_id, agency_id)
  ) as answer

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
      count(*)::int
    from
      agency a
    where
      true
      and (
        (
          (
            (
              a.search_words @@ websearch_to_tsquery('indonesian', $2::text)
              or $2::text <% a.search_text
            )
          )
          or (
            not coalesce(
              (
                not coalesce(
                  exists (
                    select
                    from
                      adoption x
                    where
                      x.government_id = a.government_id
                      and x.adopter_id = a.agency_id
                      and (
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
                      )
                  ),
                  false
                )
              ),
              false
            )
            and a.kind_code = any ($3::text[])
          )
        )
      )
  ) as answer
