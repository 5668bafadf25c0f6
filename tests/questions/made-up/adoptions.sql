select
  (
    select
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
    from
      agency a
    where
      a.government_id = p.government_id
      and a.agency_id = p.id
  ) as answer
from
  unnest($2::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      json_build_object(
        'key',
        json_build_array(i.government_id, i.innovation_id),
        'on',
        $1::date,
        'ownerKey',
        case
          when i.owner_id is not null then json_build_array(i.government_id, i.owner_id)
        end,
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
        'summary',
        case
          when i.summary_id is not null then json_build_object('indonesian', i.summary_id, 'english', i.summary_en)
        end,
        'ownerBasis',
        i.owner_basis,
        'form',
        i.form,
        'digital',
        i.digital,
        'initiator',
        i.initiator,
        'theme',
        (
          select
            json_build_object('code', t.code, 'name', json_build_object('indonesian', t.name_id, 'english', t.name_en))
          from
            theme t
          where
            t.code = i.theme_code
        ),
        'affairs',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'code',
                  f.code,
                  'name',
                  json_build_object('indonesian', f.name_id, 'english', f.name_en),
                  'isMain',
                  n.is_main,
                  'basicService',
                  f.basic_service
                )
                order by
                  n.is_main desc,
                  f.code
              ),
              '[]'
            )
          from
            innovation_affair n
            join affair f on f.code = n.affair_code
          where
            n.government_id = i.government_id
            and n.innovation_id = i.innovation_id
        ),
        'sdgs',
        (
          select
            coalesce(
              json_agg(
                n.sdg
                order by
                  n.sdg
              ),
              '[]'
            )
          from
            innovation_sdg n
          where
            n.government_id = i.government_id
            and n.innovation_id = i.innovation_id
        ),
        'originPlace',
        i.origin_place,
        'originTitle',
        i.origin_title,
        'stage',
        g.stage,
        'since',
        g.from_day,
        'sincePrecision',
        g.started_precision,
        'basis',
        (
          select
            v.date_basis
          from
            innovation_stage_span v
          where
            v.government_id = g.government_id
            and v.innovation_id = g.innovation_id
            and v.from_day = g.from_day
            and v.stage = g.stage
        ),
        'check',
        coalesce(k.check_state, 'REPORTED'),
        'sinceBasis',
        g.known_basis,
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
    from
      innovation i
      left join innovation_stage g on g.government_id = i.government_id
      and g.innovation_id = i.innovation_id
      and g.from_day <= $1::date
      and not exists (
        select
        from
          innovation_stage later
        where
          later.government_id = g.government_id
          and later.innovation_id = g.innovation_id
          and later.from_day <= $1::date
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
    where
      i.government_id = p.government_id
      and i.innovation_id = p.id
  ) as answer
from
  unnest($2::int[], $3::int[]) with ordinality as p (government_id, id, place)
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
            json_build_array(k1, k2, k3, k4),
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
            k1 asc,
            k2 asc,
            k3 asc,
            k4 asc
        ),
        '[]'
      )
    from
      (
        select
          x.government_id,
          x.adoption_id,
          x.government_id as k1,
          x.code as k2,
          x.government_id as k3,
          x.adoption_id as k4
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
          and (
            coalesce(
              (
                select
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
                  )
              ),
              false
            )
          )
          and true
          and true
          and true
        order by
          x.government_id asc,
          x.code asc,
          x.government_id asc,
          x.adoption_id asc
        limit
          $2
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
            k1 collate "id-x-icu" asc,
            k2 desc,
            k3 desc,
            k4 desc
        ),
        '[]'
      )
    from
      (
        select
          x.government_id,
          x.adoption_id,
          v.name_id as k1,
          coalesce(
            (
              select
                max(n.reached_on)
              from
                adoption_stage n
              where
                n.government_id = x.government_id
                and n.adoption_id = x.adoption_id
                and n.reached_on <= $1::date
            ),
            '-infinity'
          ) as k2,
          x.government_id as k3,
          x.adoption_id as k4
        from
          adoption x
          join agency v on v.government_id = x.government_id
          and v.agency_id = x.adopter_id
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
          and true
          and true
          and true
        order by
          v.name_id collate "id-x-icu" asc,
          coalesce(
            (
              select
                max(n.reached_on)
              from
                adoption_stage n
              where
                n.government_id = x.government_id
                and n.adoption_id = x.adoption_id
                and n.reached_on <= $1::date
            ),
            '-infinity'
          ) desc,
          x.government_id desc,
          x.adoption_id desc
        limit
          $2
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
      and true
  ) as answer
