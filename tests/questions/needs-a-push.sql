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
          and c.until_day <= $1::date
      ) lost on s.state <> 'COVERED'
    where
      s.level = $2::coverage_level
      and s.from_day <= $1::date
      and $1::date < s.until_day
      and true
      and true
      and true
  ),
  chosen as (
    select
      s.*,
      case
        when s.state = 'COVERED' then 1
        else 0
      end as first_key,
      - coalesce($1::date - s.without_since, -1) as second_key
    from
      standing s
    where
      s.state = any ($3::agency_state[])
  ),
  following as (
    select
      *
    from
      chosen
    order by
      first_key,
      second_key,
      name_id collate "id-x-icu",
      government_id,
      agency_id
    limit
      $4
  ),
  page as (
    select
      *
    from
      following
    order by
      first_key,
      second_key,
      name_id collate "id-x-icu",
      government_id,
      agency_id
    limit
      $5
  ),
  shaped as (
    select
      p.first_key,
      p.second_key,
      p.name_id,
      p.government_id,
      p.agency_id,
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
        'state',
        p.state,
        'since',
        p.since,
        'dateBasis',
        p.date_basis,
        'daysWithout',
        $1::date - p.without_since,
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
              and c.from_day <= $1::date
              and $1::date < c.until_day
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
              $1::date,
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
                when x.kept_on <= $1::date then x.kept_on
              end,
              'daysOverdue',
              greatest(0, least(x.kept_on, $1::date) - x.due_on),
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
            and x.promised_on <= $1::date
            and (
              x.kept_on is null
              or x.kept_on > $1::date
            )
          order by
            x.due_on,
            x.commitment_id
          limit
            1
        )
      ) as shape
    from
      page p
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
                      and m.period_from <= $1::date
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
              join rule on rule.government_id = c.government_id
            where
              c.government_id = p.government_id
              and c.level = p.level
              and c.credited_id = p.agency_id
              and c.from_day <= $1::date
              and $1::date < c.until_day
              and k.check_state <> 'REJECTED'
              and g.stage <> 'STOPPED'
          ) own
      ) own
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
    'level',
    $6::text,
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
            shape
            order by
              first_key,
              second_key,
              name_id collate "id-x-icu",
              government_id,
              agency_id
          ),
          '[]'
        )
      from
        shaped
    )
  ) as answer
