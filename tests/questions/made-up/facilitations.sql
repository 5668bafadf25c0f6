select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'agency',
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
            ),
            'people',
            n.people,
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
            a.name_id collate "id-x-icu",
            a.agency_id
        ),
        '[]'
      )
    from
      (
        select
          *
        from
          attendance n
        where
          n.government_id = p.government_id
          and n.facilitation_id = p.id
        order by
          n.agency_id
        limit
          500
      ) n
      join agency a using (government_id, agency_id)
  ) as answer
from
  unnest($2::int[], $2::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      nullif(count(*), 0)::int
    from
      attendance n
    where
      n.government_id = p.government_id
      and n.facilitation_id = p.id
  ) as answer
from
  unnest($1::int[], $1::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

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
            exists (
              select
              from
                attendance n
                join agency a on a.government_id = n.government_id
                and a.agency_id = n.agency_id
              where
                n.government_id = e.government_id
                and n.facilitation_id = e.facilitation_id
                and (a.kind_code = any ($2::text[]))
            )
          )
          and true
          and true
          and true
        order by
          e.held_on desc,
          e.government_id desc,
          e.facilitation_id desc
        limit
          $3
      ) page
      join facilitation e using (government_id, facilitation_id)
  ) as answer
