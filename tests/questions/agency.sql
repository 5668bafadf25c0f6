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
      and (s.government_id, s.agency_id) in (
        select
          government_id,
          agency_id
        from
          scope
      )
  ),
  own as (
    select
      p.agency_id,
      json_build_object(
        'agency',
        (
          select
            json_build_object(
              'key',
              json_build_array(a.government_id, a.agency_id),
              'on',
              $2::date,
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
                  and ap.from_day <= $2::date
                  and $2::date < ap.until_day
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
        'state',
        p.state,
        'since',
        p.since,
        'dateBasis',
        p.date_basis,
        'daysWithout',
        $2::date - p.without_since,
        'daysWithoutSince',
        p.without_since,
        'counting',
        own.counting,
        'recorded',
        own.recorded,
        'adopted',
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
        end,
        'measured',
        own.measured,
        'innovations',
        own.list,
        'commitment',
        (
          select
            json_build_object(
              'key',
              json_build_array(x.government_id, x.commitment_id),
              'on',
              $2::date,
              'agencyKey',
              case
                when x.agency_id is not null then json_build_array(x.government_id, x.agency_id)
              end,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = x.government_id
              ),
              'code',
              x.code,
              'promise',
              json_build_object('indonesian', x.promise_id, 'english', x.promise_en),
              'promisedOn',
              x.promised_on,
              'dueOn',
              x.due_on,
              'keptOn',
              case
                when x.kept_on <= $2::date then x.kept_on
              end,
              'daysOverdue',
              greatest(0, least(x.kept_on, $2::date) - x.due_on),
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
          from
            commitment x
          where
            x.government_id = p.government_id
            and x.agency_id = p.agency_id
            and x.promised_on <= $2::date
            and (
              x.kept_on is null
              or x.kept_on > $2::date
            )
          order by
            x.due_on,
            x.commitment_id
          limit
            1
        )
      ) as shape
    from
      standing p
      join agency a using (government_id, agency_id)
      cross join lateral (
        select
          count(*) filter (
            where
              counts
          )::int as counting,
          count(*)::int as recorded,
          count(*) filter (
            where
              measured
          )::int as measured,
          coalesce(
            json_agg(
              shape
              order by
                counts desc,
                from_day,
                title_id collate "id-x-icu",
                innovation_id
            ),
            '[]'
          ) as list
        from
          (
            select
              i.innovation_id,
              i.title_id,
              g.from_day,
              g.stage <> 'STOPPED'
              and g.stage = any (rule.counting_stages)
              and k.check_state = any (rule.counting_checks) as counts,
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
              json_build_object(
                'code',
                i.code,
                'government',
                (
                  select
                    ig.code
                  from
                    government ig
                  where
                    ig.government_id = i.government_id
                ),
                'title',
                json_build_object('indonesian', i.title_id, 'english', i.title_en),
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
                'ownerBasis',
                i.owner_basis,
                'counts',
                g.stage <> 'STOPPED'
                and g.stage = any (rule.counting_stages)
                and k.check_state = any (rule.counting_checks),
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
              ) as shape
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
  unit as (
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
      s.level = $4::coverage_level
      and s.from_day <= $2::date
      and $2::date < s.until_day
      and (s.government_id, s.agency_id) in (
        select
          u.government_id,
          u.agency_id
        from
          scope o
          join agency_parent u on u.government_id = o.government_id
          and u.parent_id = o.agency_id
          and u.from_day <= $2::date
          and $2::date < u.until_day
      )
  ),
  below as (
    select
      p.name_id,
      p.agency_id,
      json_build_object(
        'agency',
        (
          select
            json_build_object(
              'key',
              json_build_array(a.government_id, a.agency_id),
              'on',
              $2::date,
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
                  and ap.from_day <= $2::date
                  and $2::date < ap.until_day
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
        'state',
        p.state,
        'since',
        p.since,
        'dateBasis',
        p.date_basis,
        'daysWithout',
        $2::date - p.without_since,
        'daysWithoutSince',
        p.without_since,
        'counting',
        own.counting,
        'recorded',
        own.recorded,
        'adopted',
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
        end,
        'measured',
        own.measured,
        'innovations',
        own.list,
        'commitment',
        (
          select
            json_build_object(
              'key',
              json_build_array(x.government_id, x.commitment_id),
              'on',
              $2::date,
              'agencyKey',
              case
                when x.agency_id is not null then json_build_array(x.government_id, x.agency_id)
              end,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = x.government_id
              ),
              'code',
              x.code,
              'promise',
              json_build_object('indonesian', x.promise_id, 'english', x.promise_en),
              'promisedOn',
              x.promised_on,
              'dueOn',
              x.due_on,
              'keptOn',
              case
                when x.kept_on <= $2::date then x.kept_on
              end,
              'daysOverdue',
              greatest(0, least(x.kept_on, $2::date) - x.due_on),
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
          from
            commitment x
          where
            x.government_id = p.government_id
            and x.agency_id = p.agency_id
            and x.promised_on <= $2::date
            and (
              x.kept_on is null
              or x.kept_on > $2::date
            )
          order by
            x.due_on,
            x.commitment_id
          limit
            1
        )
      ) as shape
    from
      unit p
      join agency a using (government_id, agency_id)
      cross join lateral (
        select
          count(*) filter (
            where
              counts
          )::int as counting,
          count(*)::int as recorded,
          count(*) filter (
            where
              measured
          )::int as measured,
          coalesce(
            json_agg(
              shape
              order by
                counts desc,
                from_day,
                title_id collate "id-x-icu",
                innovation_id
            ),
            '[]'
          ) as list
        from
          (
            select
              i.innovation_id,
              i.title_id,
              g.from_day,
              g.stage <> 'STOPPED'
              and g.stage = any (rule.counting_stages)
              and k.check_state = any (rule.counting_checks) as counts,
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
              json_build_object(
                'code',
                i.code,
                'government',
                (
                  select
                    ig.code
                  from
                    government ig
                  where
                    ig.government_id = i.government_id
                ),
                'title',
                json_build_object('indonesian', i.title_id, 'english', i.title_en),
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
                'ownerBasis',
                i.owner_basis,
                'counts',
                g.stage <> 'STOPPED'
                and g.stage = any (rule.counting_stages)
                and k.check_state = any (rule.counting_checks),
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
              ) as shape
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
  owned as (
    select
      i.innovation_id,
      g.from_day,
      i.title_id,
      json_build_object(
        'code',
        i.code,
        'government',
        (
          select
            ig.code
          from
            government ig
          where
            ig.government_id = i.government_id
        ),
        'title',
        json_build_object('indonesian', i.title_id, 'english', i.title_en),
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
        'ownerBasis',
        i.owner_basis,
        'counts',
        coalesce(
          g.stage <> 'STOPPED'
          and g.stage = any (rule.counting_stages)
          and k.check_state = any (rule.counting_checks),
          false
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
      ) as shape
    from
      scope o
      join innovation i on i.government_id = o.government_id
      and (
        i.owner_id = o.agency_id
        or exists (
          select
          from
            agency_credit_span c
          where
            c.government_id = i.government_id
            and c.level = $3::coverage_level
            and c.agency_id = i.owner_id
            and c.credited_id = o.agency_id
            and c.from_day <= $2::date
            and $2::date < c.until_day
        )
      )
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
      join rule on rule.government_id = i.government_id
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
              'key',
              json_build_array(a.government_id, a.agency_id),
              'on',
              $2::date,
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
                  and ap.from_day <= $2::date
                  and $2::date < ap.until_day
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
        'standing',
        (
          select
            shape
          from
            own
        ),
        'notEligible',
        case
          when exists (
            select
            from
              own
          ) then null
          when a.until_day <= $2::date then 'NO_LONGER_VALID'
          when a.from_day > $2::date then 'NOT_YET_VALID'
          else 'KIND_NOT_COUNTED'
        end,
        'history',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'state',
                  s.state,
                  'from',
                  case
                    when s.from_day > (
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
                    or s.from_day = a.valid_from then s.from_day
                  end,
                  'to',
                  case
                    when s.until_day <= $2::date then s.until_day - 1
                  end,
                  'dateBasis',
                  s.date_basis
                )
                order by
                  s.from_day
              ),
              '[]'
            )
          from
            agency_state_span s
          where
            s.government_id = a.government_id
            and s.agency_id = a.agency_id
            and s.level = $3::coverage_level
            and s.from_day <= $2::date
        ),
        'peers',
        (
          select
            json_build_object(
              'kind',
              json_build_object('code', k.code, 'name', json_build_object('indonesian', k.name_id, 'english', k.name_en)),
              'eligible',
              t.covered + t.preparing + t.none + t.unreported,
              'states',
              json_build_object('covered', t.covered, 'preparing', t.preparing, 'none', t.none, 'unreported', t.unreported),
              'rate',
              json_build_object(
                'numerator',
                t.covered,
                'denominator',
                t.covered + t.preparing + t.none + t.unreported,
                'value',
                (t.covered)::float8 / nullif(t.covered + t.preparing + t.none + t.unreported, 0)
              )
            )
          from
            coverage_on (a.government_id, $3::coverage_level, array[$2::date]) t
            join agency_kind k on k.code = t.kind_code
          where
            t.kind_code = a.kind_code
            and t.covered + t.preparing + t.none + t.unreported > 0
        ),
        'predecessors',
        (
          select
            coalesce(
              json_agg(
                (
                  select
                    json_build_object(
                      'key',
                      json_build_array(b.government_id, b.agency_id),
                      'on',
                      $2::date,
                      'code',
                      b.code,
                      'government',
                      ag.code,
                      'name',
                      json_build_object('indonesian', b.name_id, 'english', b.name_en),
                      'shortName',
                      b.short_name,
                      'formerNames',
                      b.former_names,
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
                          ap.government_id = b.government_id
                          and ap.agency_id = b.agency_id
                          and ap.from_day <= $2::date
                          and $2::date < ap.until_day
                      ),
                      'validFrom',
                      case
                        when b.valid_from is not null then json_build_object('day', b.valid_from, 'precision', b.valid_from_precision)
                      end,
                      'validTo',
                      case
                        when b.valid_to is not null then json_build_object('day', b.valid_to, 'precision', b.valid_to_precision)
                      end,
                      'areaKm2',
                      b.area_km2,
                      'wardsTotal',
                      b.wards_total,
                      'source',
                      (
                        select
                          json_build_object('file', sf.name, 'row', b.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                        from
                          import_file sf
                          left join source so on so.government_id = b.government_id
                          and so.source_id = b.source_id
                        where
                          sf.file_id = b.file_id
                      )
                    )
                  from
                    government ag
                    cross join agency_kind ak
                  where
                    ag.government_id = b.government_id
                    and ak.code = b.kind_code
                )
                order by
                  b.name_id collate "id-x-icu",
                  b.agency_id
              ),
              '[]'
            )
          from
            agency_succession n
            join agency b on b.government_id = n.government_id
            and b.agency_id = n.predecessor_id
          where
            n.government_id = a.government_id
            and n.successor_id = a.agency_id
        ),
        'successors',
        (
          select
            coalesce(
              json_agg(
                (
                  select
                    json_build_object(
                      'key',
                      json_build_array(b.government_id, b.agency_id),
                      'on',
                      $2::date,
                      'code',
                      b.code,
                      'government',
                      ag.code,
                      'name',
                      json_build_object('indonesian', b.name_id, 'english', b.name_en),
                      'shortName',
                      b.short_name,
                      'formerNames',
                      b.former_names,
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
                          ap.government_id = b.government_id
                          and ap.agency_id = b.agency_id
                          and ap.from_day <= $2::date
                          and $2::date < ap.until_day
                      ),
                      'validFrom',
                      case
                        when b.valid_from is not null then json_build_object('day', b.valid_from, 'precision', b.valid_from_precision)
                      end,
                      'validTo',
                      case
                        when b.valid_to is not null then json_build_object('day', b.valid_to, 'precision', b.valid_to_precision)
                      end,
                      'areaKm2',
                      b.area_km2,
                      'wardsTotal',
                      b.wards_total,
                      'source',
                      (
                        select
                          json_build_object('file', sf.name, 'row', b.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                        from
                          import_file sf
                          left join source so on so.government_id = b.government_id
                          and so.source_id = b.source_id
                        where
                          sf.file_id = b.file_id
                      )
                    )
                  from
                    government ag
                    cross join agency_kind ak
                  where
                    ag.government_id = b.government_id
                    and ak.code = b.kind_code
                )
                order by
                  b.name_id collate "id-x-icu",
                  b.agency_id
              ),
              '[]'
            )
          from
            agency_succession n
            join agency b on b.government_id = n.government_id
            and b.agency_id = n.successor_id
          where
            n.government_id = a.government_id
            and n.predecessor_id = a.agency_id
        ),
        'units',
        (
          select
            coalesce(
              json_agg(
                shape
                order by
                  name_id collate "id-x-icu",
                  agency_id
              ),
              '[]'
            )
          from
            below
        ),
        'innovations',
        (
          select
            coalesce(
              json_agg(
                shape
                order by
                  from_day desc,
                  title_id collate "id-x-icu",
                  innovation_id
              ),
              '[]'
            )
          from
            owned
        ),
        'recognitions',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'key',
                  json_build_array(r.government_id, r.recognition_id),
                  'on',
                  $2::date,
                  'innovationKey',
                  case
                    when r.innovation_id is not null then json_build_array(r.government_id, r.innovation_id)
                  end,
                  'agencyKey',
                  case
                    when r.agency_id is not null then json_build_array(r.government_id, r.agency_id)
                  end,
                  'government',
                  (
                    select
                      rg.code
                    from
                      government rg
                    where
                      rg.government_id = r.government_id
                  ),
                  'code',
                  r.code,
                  'programme',
                  r.programme,
                  'name',
                  json_build_object('indonesian', r.name_id, 'english', r.name_en),
                  'tier',
                  r.tier,
                  'rank',
                  r.rank,
                  'year',
                  r.year,
                  'awardedOn',
                  r.awarded_on,
                  'innovation',
                  (
                    select
                      ri.code
                    from
                      innovation ri
                    where
                      ri.government_id = r.government_id
                      and ri.innovation_id = r.innovation_id
                  ),
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', r.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = r.government_id
                      and so.source_id = r.source_id
                    where
                      sf.file_id = r.file_id
                  )
                )
                order by
                  coalesce(r.awarded_on, make_date(r.year, 1, 1)) desc,
                  r.recognition_id
              ),
              '[]'
            )
          from
            recognition r
          where
            r.government_id = a.government_id
            and coalesce(r.awarded_on, make_date(r.year, 1, 1)) <= $2::date
            and (
              r.agency_id = a.agency_id
              or r.innovation_id in (
                select
                  innovation_id
                from
                  owned
              )
            )
        ),
        'facilitations',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'key',
                  json_build_array(e.government_id, e.facilitation_id),
                  'on',
                  $2::date,
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
                  n.people,
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
                order by
                  e.held_on desc,
                  e.facilitation_id
              ),
              '[]'
            )
          from
            attendance n
            join facilitation e using (government_id, facilitation_id)
          where
            n.government_id = a.government_id
            and n.agency_id = a.agency_id
            and e.held_on <= $2::date
        ),
        'commitments',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'key',
                  json_build_array(x.government_id, x.commitment_id),
                  'on',
                  $2::date,
                  'agencyKey',
                  case
                    when x.agency_id is not null then json_build_array(x.government_id, x.agency_id)
                  end,
                  'government',
                  (
                    select
                      rg.code
                    from
                      government rg
                    where
                      rg.government_id = x.government_id
                  ),
                  'code',
                  x.code,
                  'promise',
                  json_build_object('indonesian', x.promise_id, 'english', x.promise_en),
                  'promisedOn',
                  x.promised_on,
                  'dueOn',
                  x.due_on,
                  'keptOn',
                  case
                    when x.kept_on <= $2::date then x.kept_on
                  end,
                  'daysOverdue',
                  greatest(0, least(x.kept_on, $2::date) - x.due_on),
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
                  coalesce(x.kept_on <= $2::date, false),
                  x.due_on,
                  x.commitment_id
              ),
              '[]'
            )
          from
            commitment x
          where
            x.government_id = a.government_id
            and x.agency_id = a.agency_id
            and x.promised_on <= $2::date
        ),
        'reports',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'from',
                  x.period_from,
                  'to',
                  x.period_to,
                  'reportedOn',
                  x.reported_on,
                  'saysNone',
                  x.says_none,
                  'holdsUntil',
                  report_holds_until (x.period_to, rule.report_holds_months),
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
                  x.period_from desc,
                  x.period_to desc
              ),
              '[]'
            )
          from
            agency_report x
            join rule using (government_id)
          where
            x.government_id = a.government_id
            and x.agency_id = a.agency_id
            and x.period_from <= $2::date
        ),
        'satisfaction',
        (
          select
            coalesce(
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
                      l.government_id = x.government_id
                      and l.agency_id = x.agency_id
                  ),
                  'about',
                  (
                    select
                      json_build_object('code', k.code, 'name', json_build_object('indonesian', k.name_id, 'english', k.name_en))
                    from
                      agency_kind k
                    where
                      k.code = x.about_kind
                  ),
                  'year',
                  x.year,
                  'period',
                  x.period,
                  'measure',
                  x.measure,
                  'value',
                  x.value,
                  'grade',
                  case
                    when x.measure = 'INDEX' then (
                      select
                        json_build_object('indonesian', q.name_id, 'english', q.name_en)
                      from
                        satisfaction_grade q
                      where
                        q.lower_bound <= x.value
                      order by
                        q.lower_bound desc
                      limit
                        1
                    )
                  end,
                  'respondents',
                  x.respondents,
                  'method',
                  x.method,
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
                  x.year desc,
                  x.about_kind is not null,
                  x.measure,
                  x.period
              ),
              '[]'
            )
          from
            satisfaction x
            join agency w using (government_id, agency_id)
          where
            x.government_id = a.government_id
            and x.year <= extract(
              year
              from
                $2::date
            )
            and (
              x.agency_id = a.agency_id
              or (
                w.kind_code = 'GOVERNMENT'
                and x.about_kind = a.kind_code
              )
            )
        )
      )
    from
      agency a
      join scope using (government_id, agency_id)
    where
      (
        select
          count(*)
        from
          scope
      ) = 1
  ) as answer
