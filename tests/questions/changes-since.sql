with recursive
  moments (day) as (
    values
      ($1::date),
      ($2::date)
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
      b.state as before,
      n.state as after,
      coalesce(n.state_from, b.until_day) as happened,
      government_id as first_key,
      agency_id as second_key,
      0 as third_key
    from
      (
        select
          *
        from
          agency_state_span
        where
          level = $3::coverage_level
          and from_day <= $2::date
          and $2::date < until_day
          and true
      ) b
      full join (
        select
          *
        from
          agency_state_span
        where
          level = $3::coverage_level
          and from_day <= $1::date
          and $1::date < until_day
          and true
      ) n using (government_id, agency_id)
    where
      true
  ),
  changed_innovation as (
    select
      s.from_day as happened,
      s.government_id as first_key,
      s.innovation_id as second_key,
      - array_position(enum_range(null::stage), s.stage) as third_key,
      s.stage,
      (
        select
          p.stage
        from
          innovation_stage p
        where
          p.government_id = s.government_id
          and p.innovation_id = s.innovation_id
          and (p.from_day, p.stage) < (s.from_day, s.stage)
        order by
          p.from_day desc,
          p.stage desc
        limit
          1
      ) as before,
      s.started_on is null as known_on
    from
      innovation_stage s
      join innovation i using (government_id, innovation_id)
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
      s.from_day > $2::date
      and s.from_day <= $1::date
      and k.check_state is distinct from 'REJECTED'
      and true
  ),
  changed_adoption as (
    select
      s.reached_on as happened,
      x.government_id as first_key,
      x.adoption_id as second_key,
      - array_position(enum_range(null::adoption_stage_name), s.stage) as third_key,
      s.stage
    from
      adoption x
      join adoption_stage s using (government_id, adoption_id)
    where
      s.reached_on > $2::date
      and s.reached_on <= $1::date
      and not exists (
        select
        from
          innovation_span k
        where
          k.government_id = x.government_id
          and k.innovation_id = x.innovation_id
          and k.check_state = 'REJECTED'
      )
      and true
    union all
    select
      x.stopped_on,
      x.government_id,
      x.adoption_id,
      -100,
      null
    from
      adoption x
    where
      x.stopped_on > $2::date
      and x.stopped_on <= $1::date
      and not exists (
        select
        from
          innovation_span k
        where
          k.government_id = x.government_id
          and k.innovation_id = x.innovation_id
          and k.check_state = 'REJECTED'
      )
      and true
  ),
  new_recognition as (
    select
      coalesce(r.awarded_on, make_date(r.year, 1, 1)) as happened,
      r.government_id as first_key,
      r.recognition_id as second_key,
      0 as third_key
    from
      recognition r
      left join innovation i using (government_id, innovation_id)
      cross join lateral (
        select
          coalesce(r.agency_id, i.owner_id) as agency_id
      ) o
      cross join lateral (
        select
          r.government_id,
          coalesce(
            (
              select
                w.credited_id
              from
                agency_credit_span w
              where
                w.government_id = r.government_id
                and w.level = 'UNIT'
                and w.agency_id = o.agency_id
                and w.from_day <= $1::date
                and $1::date < w.until_day
            ),
            o.agency_id
          ) as agency_id
      ) w
    where
      coalesce(r.awarded_on, make_date(r.year, 1, 1)) > $2::date
      and coalesce(r.awarded_on, make_date(r.year, 1, 1)) <= $1::date
      and true
  ),
  new_result as (
    select
      m.period_to as happened,
      m.government_id as first_key,
      m.outcome_id as second_key,
      m.period_from - date '2000-01-01' as third_key,
      m.period_from
    from
      measurement m
      join outcome o using (government_id, outcome_id)
      join innovation i using (government_id, innovation_id)
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
      m.period_to > $2::date
      and m.period_to <= $1::date
      and k.check_state is distinct from 'REJECTED'
      and true
  ),
  new_import as (
    select
      greatest(b.imported_at, b.undone_at) as happened,
      0 as first_key,
      b.batch_id as second_key,
      0 as third_key
    from
      import_batch b
    where
      (
        (b.imported_at at time zone 'Asia/Jakarta')::date > $2::date
        or (b.undone_at at time zone 'Asia/Jakarta')::date > $2::date
      )
      and true
  ),
  moved as (
    select
      *
    from
      standing
    where
      before is distinct from after
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
    'since',
    $2::date,
    'asOf',
    $1::date,
    'level',
    $4::text,
    'within',
    null::json,
    'statesBefore',
    (
      select
        json_build_object('covered', n.covered, 'preparing', n.preparing, 'none', n.none, 'unreported', n.unreported)
      from
        (
          select
            count(*) filter (
              where
                before = 'COVERED'
            ) as covered,
            count(*) filter (
              where
                before = 'PREPARING'
            ) as preparing,
            count(*) filter (
              where
                before = 'NONE'
            ) as none,
            count(*) filter (
              where
                before = 'UNREPORTED'
            ) as unreported
          from
            standing
        ) n
    ),
    'statesAfter',
    (
      select
        json_build_object('covered', n.covered, 'preparing', n.preparing, 'none', n.none, 'unreported', n.unreported)
      from
        (
          select
            count(*) filter (
              where
                after = 'COVERED'
            ) as covered,
            count(*) filter (
              where
                after = 'PREPARING'
            ) as preparing,
            count(*) filter (
              where
                after = 'NONE'
            ) as none,
            count(*) filter (
              where
                after = 'UNREPORTED'
            ) as unreported
          from
            standing
        ) n
    ),
    'agencies',
    json_build_object(
      'totalCount',
      (
        select
          count(*)::int
        from
          moved
        where
          true
      ),
      'covered',
      (
        select
          count(*)::int
        from
          moved
        where
          after = 'COVERED'
      ),
      'uncovered',
      (
        select
          count(*)::int
        from
          moved
        where
          before = 'COVERED'
      ),
      'rows',
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
                    l.government_id = n.first_key
                    and l.agency_id = n.second_key
                ),
                'from',
                n.before,
                'to',
                n.after,
                'on',
                n.happened,
                'reason',
                case
                  when n.after is null then 'ENDED'
                  when n.after = 'COVERED' then 'IN_USE'
                  when n.before = 'COVERED' then 'OUT_OF_USE'
                  when n.after = 'PREPARING' then 'RECORDED'
                  when n.after = 'NONE' then 'REPORTED_NONE'
                  when n.before = 'NONE' then 'REPORT_ENDED'
                  when n.before = 'PREPARING' then 'RECORDS_ENDED'
                  else 'BEGAN'
                end,
                'steps',
                (
                  select
                    coalesce(
                      json_agg(
                        x.shape
                        order by
                          x.code
                      ),
                      '[]'
                    )
                  from
                    (
                      select
                        i.code,
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
                          'from',
                          (
                            select
                              p.stage
                            from
                              innovation_stage p
                            where
                              p.government_id = s.government_id
                              and p.innovation_id = s.innovation_id
                              and (p.from_day, p.stage) < (s.from_day, s.stage)
                            order by
                              p.from_day desc,
                              p.stage desc
                            limit
                              1
                          ),
                          'to',
                          s.stage,
                          'on',
                          s.from_day,
                          'basis',
                          case
                            when s.started_on is null then 'KNOWN_ON'
                            when s.started_precision = 'YEAR' then 'YEAR'
                            else 'EXACT'
                          end,
                          'source',
                          (
                            select
                              json_build_object('file', sf.name, 'row', s.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                            from
                              import_file sf
                              left join source so on so.government_id = s.government_id
                              and so.source_id = s.source_id
                            where
                              sf.file_id = s.file_id
                          )
                        ) as shape
                      from
                        agency_credit_span c
                        join innovation i on i.government_id = c.government_id
                        and i.owner_id = c.agency_id
                        join innovation_span v on v.government_id = i.government_id
                        and v.innovation_id = i.innovation_id
                        and v.from_day = n.happened
                        and v.check_state is distinct from 'REJECTED'
                        join innovation_stage s on s.government_id = v.government_id
                        and s.innovation_id = v.innovation_id
                        and s.from_day = v.from_day
                        and s.stage = v.stage
                        join rule on rule.government_id = c.government_id
                      where
                        c.government_id = n.first_key
                        and c.credited_id = n.second_key
                        and c.level = $3::coverage_level
                        and c.from_day <= n.happened
                        and n.happened < c.until_day
                        and (
                          n.after is distinct from 'COVERED'
                          or s.stage = any (rule.counting_stages)
                        )
                      order by
                        i.code
                      limit
                        10
                    ) x
                ),
                'report',
                case
                  when n.after = 'NONE' then (
                    select
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
                    from
                      agency_report x
                      join rule using (government_id)
                    where
                      x.government_id = n.first_key
                      and x.agency_id = n.second_key
                      and x.says_none
                      and x.period_from = n.happened
                    order by
                      x.period_to desc
                    limit
                      1
                  )
                end
              )
              order by
                n.place
            ),
            '[]'
          )
        from
          (
            select
              *,
              row_number() over (
                order by
                  happened desc,
                  first_key,
                  second_key,
                  third_key
              ) as place
            from
              moved
            where
              true
            order by
              place
            limit
              $5
          ) n
      )
    ),
    'innovations',
    json_build_object(
      'totalCount',
      (
        select
          count(*)::int
        from
          changed_innovation
        where
          true
      ),
      'began',
      (
        select
          count(*)::int
        from
          changed_innovation
        where
          before is null
      ),
      'implemented',
      (
        select
          count(*)::int
        from
          changed_innovation
        where
          stage = 'IMPLEMENTATION'
      ),
      'stopped',
      (
        select
          count(*)::int
        from
          changed_innovation
        where
          stage = 'STOPPED'
      ),
      'knownOn',
      (
        select
          count(*)::int
        from
          changed_innovation
        where
          known_on
      ),
      'rows',
      (
        select
          coalesce(
            json_agg(
              (
                select
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
                    'from',
                    n.before,
                    'to',
                    s.stage,
                    'on',
                    s.from_day,
                    'basis',
                    case
                      when s.started_on is null then 'KNOWN_ON'
                      when s.started_precision = 'YEAR' then 'YEAR'
                      else 'EXACT'
                    end,
                    'source',
                    (
                      select
                        json_build_object('file', sf.name, 'row', s.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                      from
                        import_file sf
                        left join source so on so.government_id = s.government_id
                        and so.source_id = s.source_id
                      where
                        sf.file_id = s.file_id
                    )
                  )
                from
                  innovation_stage s
                  join innovation i using (government_id, innovation_id)
                where
                  s.government_id = n.first_key
                  and s.innovation_id = n.second_key
                  and s.from_day = n.happened
                  and s.stage = n.stage
              )
              order by
                n.place
            ),
            '[]'
          )
        from
          (
            select
              *,
              row_number() over (
                order by
                  happened desc,
                  first_key,
                  second_key,
                  third_key
              ) as place
            from
              changed_innovation
            where
              true
            order by
              place
            limit
              $5
          ) n
      ),
      'implementedRows',
      (
        select
          coalesce(
            json_agg(
              (
                select
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
                    'from',
                    n.before,
                    'to',
                    s.stage,
                    'on',
                    s.from_day,
                    'basis',
                    case
                      when s.started_on is null then 'KNOWN_ON'
                      when s.started_precision = 'YEAR' then 'YEAR'
                      else 'EXACT'
                    end,
                    'source',
                    (
                      select
                        json_build_object('file', sf.name, 'row', s.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                      from
                        import_file sf
                        left join source so on so.government_id = s.government_id
                        and so.source_id = s.source_id
                      where
                        sf.file_id = s.file_id
                    )
                  )
                from
                  innovation_stage s
                  join innovation i using (government_id, innovation_id)
                where
                  s.government_id = n.first_key
                  and s.innovation_id = n.second_key
                  and s.from_day = n.happened
                  and s.stage = n.stage
              )
              order by
                n.place
            ),
            '[]'
          )
        from
          (
            select
              *,
              row_number() over (
                order by
                  happened desc,
                  first_key,
                  second_key,
                  third_key
              ) as place
            from
              changed_innovation
            where
              stage = 'IMPLEMENTATION'
            order by
              place
            limit
              $5
          ) n
      )
    ),
    'adoptions',
    json_build_object(
      'recorded',
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
        ) then (
          select
            count(*)::int
          from
            changed_adoption
          where
            true
        )
      end,
      'applied',
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
        ) then (
          select
            count(*)::int
          from
            changed_adoption
          where
            stage = 'APPLIED'
        )
      end,
      'stopped',
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
        ) then (
          select
            count(*)::int
          from
            changed_adoption
          where
            stage is null
        )
      end,
      'rows',
      (
        select
          coalesce(
            json_agg(
              (
                select
                  json_build_object(
                    'adoption',
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
                    i.code,
                    'title',
                    json_build_object('indonesian', i.title_id, 'english', i.title_en),
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
                        l.government_id = x.government_id
                        and l.agency_id = x.adopter_id
                    ),
                    'to',
                    n.stage,
                    'on',
                    json_build_object(
                      'day',
                      n.happened,
                      'precision',
                      case
                        when n.stage is null then x.stopped_precision
                        else s.reached_precision
                      end
                    ),
                    'source',
                    case
                      when n.stage is null then (
                        select
                          json_build_object('file', sf.name, 'row', x.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                        from
                          import_file sf
                          left join source so on so.government_id = x.government_id
                          and so.source_id = x.source_id
                        where
                          sf.file_id = x.file_id
                      )
                      else (
                        select
                          json_build_object('file', sf.name, 'row', s.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                        from
                          import_file sf
                          left join source so on so.government_id = s.government_id
                          and so.source_id = s.source_id
                        where
                          sf.file_id = s.file_id
                      )
                    end
                  )
                from
                  adoption x
                  join innovation i using (government_id, innovation_id)
                  left join adoption_stage s on s.government_id = x.government_id
                  and s.adoption_id = x.adoption_id
                  and s.stage = n.stage
                where
                  x.government_id = n.first_key
                  and x.adoption_id = n.second_key
              )
              order by
                n.place
            ),
            '[]'
          )
        from
          (
            select
              *,
              row_number() over (
                order by
                  happened desc,
                  first_key,
                  second_key,
                  third_key
              ) as place
            from
              changed_adoption
            where
              true
            order by
              place
            limit
              $5
          ) n
      ),
      'appliedRows',
      (
        select
          coalesce(
            json_agg(
              (
                select
                  json_build_object(
                    'adoption',
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
                    i.code,
                    'title',
                    json_build_object('indonesian', i.title_id, 'english', i.title_en),
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
                        l.government_id = x.government_id
                        and l.agency_id = x.adopter_id
                    ),
                    'to',
                    n.stage,
                    'on',
                    json_build_object(
                      'day',
                      n.happened,
                      'precision',
                      case
                        when n.stage is null then x.stopped_precision
                        else s.reached_precision
                      end
                    ),
                    'source',
                    case
                      when n.stage is null then (
                        select
                          json_build_object('file', sf.name, 'row', x.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                        from
                          import_file sf
                          left join source so on so.government_id = x.government_id
                          and so.source_id = x.source_id
                        where
                          sf.file_id = x.file_id
                      )
                      else (
                        select
                          json_build_object('file', sf.name, 'row', s.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                        from
                          import_file sf
                          left join source so on so.government_id = s.government_id
                          and so.source_id = s.source_id
                        where
                          sf.file_id = s.file_id
                      )
                    end
                  )
                from
                  adoption x
                  join innovation i using (government_id, innovation_id)
                  left join adoption_stage s on s.government_id = x.government_id
                  and s.adoption_id = x.adoption_id
                  and s.stage = n.stage
                where
                  x.government_id = n.first_key
                  and x.adoption_id = n.second_key
              )
              order by
                n.place
            ),
            '[]'
          )
        from
          (
            select
              *,
              row_number() over (
                order by
                  happened desc,
                  first_key,
                  second_key,
                  third_key
              ) as place
            from
              changed_adoption
            where
              stage = 'APPLIED'
            order by
              place
            limit
              $5
          ) n
      )
    ),
    'recognitions',
    json_build_object(
      'totalCount',
      (
        select
          count(*)::int
        from
          new_recognition
        where
          true
      ),
      'rows',
      (
        select
          coalesce(
            json_agg(
              (
                select
                  json_build_object(
                    'key',
                    json_build_array(r.government_id, r.recognition_id),
                    'on',
                    $1::date,
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
                from
                  recognition r
                where
                  r.government_id = n.first_key
                  and r.recognition_id = n.second_key
              )
              order by
                n.place
            ),
            '[]'
          )
        from
          (
            select
              *,
              row_number() over (
                order by
                  happened desc,
                  first_key,
                  second_key,
                  third_key
              ) as place
            from
              new_recognition
            where
              true
            order by
              place
            limit
              $5
          ) n
      )
    ),
    'results',
    json_build_object(
      'totalCount',
      (
        select
          count(*)::int
        from
          new_result
        where
          true
      ),
      'rows',
      (
        select
          coalesce(
            json_agg(
              (
                select
                  json_build_object(
                    'outcome',
                    o.code,
                    'government',
                    (
                      select
                        rg.code
                      from
                        government rg
                      where
                        rg.government_id = o.government_id
                    ),
                    'innovation',
                    i.code,
                    'title',
                    json_build_object('indonesian', i.title_id, 'english', i.title_en),
                    'indicator',
                    json_build_object('indonesian', o.indicator_id, 'english', o.indicator_en),
                    'unit',
                    json_build_object('indonesian', o.unit_id, 'english', o.unit_en),
                    'value',
                    m.value,
                    'from',
                    m.period_from,
                    'to',
                    m.period_to,
                    'improvement',
                    case
                      when not o.is_percent then (b.better / nullif(abs(o.baseline_value), 0))::float8
                    end,
                    'improvementPoints',
                    case
                      when o.is_percent then b.better
                    end,
                    'source',
                    (
                      select
                        json_build_object('file', sf.name, 'row', m.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                      from
                        import_file sf
                        left join source so on so.government_id = m.government_id
                        and so.source_id = m.source_id
                      where
                        sf.file_id = m.file_id
                    )
                  )
                from
                  measurement m
                  join outcome o using (government_id, outcome_id)
                  join innovation i using (government_id, innovation_id)
                  cross join lateral (
                    select
                      case o.better
                        when 'HIGHER' then m.value - o.baseline_value
                        else o.baseline_value - m.value
                      end as better
                  ) b
                where
                  m.government_id = n.first_key
                  and m.outcome_id = n.second_key
                  and m.period_from = n.period_from
                  and m.period_to = n.happened
              )
              order by
                n.place
            ),
            '[]'
          )
        from
          (
            select
              *,
              row_number() over (
                order by
                  happened desc,
                  first_key,
                  second_key,
                  third_key
              ) as place
            from
              new_result
            where
              true
            order by
              place
            limit
              $5
          ) n
      )
    ),
    'restatements',
    json_build_object(
      'totalCount',
      (
        select
          count(*)::int
        from
          new_import
        where
          true
      ),
      'rows',
      (
        select
          coalesce(
            json_agg(
              (
                select
                  json_build_object(
                    'key',
                    json_build_array(0, b.batch_id),
                    'on',
                    $1::date,
                    'number',
                    b.batch_id,
                    'importedAt',
                    to_char(b.imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                    'importedBy',
                    b.imported_by,
                    'label',
                    b.label,
                    'undoneAt',
                    to_char(b.undone_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                    'undoneBy',
                    b.undone_by,
                    'files',
                    (
                      select
                        coalesce(
                          json_agg(
                            json_build_object('name', f.name, 'sha256', f.sha256, 'rows', f.row_count)
                            order by
                              f.name
                          ),
                          '[]'
                        )
                      from
                        import_file f
                      where
                        f.batch_id = b.batch_id
                    ),
                    'rows',
                    (
                      select
                        coalesce(sum(f.row_count), 0)::int
                      from
                        import_file f
                      where
                        f.batch_id = b.batch_id
                    ),
                    'added',
                    c.added,
                    'changed',
                    c.changed
                  )
                from
                  import_batch b
                  cross join lateral (
                    select
                      coalesce(
                        sum((n.record_key ->> 'rows')::int) filter (
                          where
                            n.action = 'LOAD'
                        ),
                        0
                      ) + count(*) filter (
                        where
                          n.action = 'INSERT'
                      ) as added,
                      count(*) filter (
                        where
                          n.action = 'UPDATE'
                      ) as changed
                    from
                      trail_entry n
                    where
                      n.batch_id = b.batch_id
                  ) c
                where
                  b.batch_id = n.second_key
              )
              order by
                n.place
            ),
            '[]'
          )
        from
          (
            select
              *,
              row_number() over (
                order by
                  happened desc,
                  first_key,
                  second_key,
                  third_key
              ) as place
            from
              new_import
            where
              true
            order by
              place
            limit
              $5
          ) n
      )
    )
  ) as answer
