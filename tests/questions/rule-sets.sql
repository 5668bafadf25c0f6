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
  known as (
    select
      r.*,
      (
        select
          coalesce(
            array_agg(
              k.kind_code
              order by
                k.kind_code
            ),
            '{}'
          )
        from
          rule_set_kind k
        where
          k.government_id = r.government_id
          and k.from_day = r.from_day
      ) as kinds,
      row (r.target_rate, r.target_from, r.target_on, r.target_is_example)::text as target
    from
      rule_set r
    where
      r.government_id in (
        select
          giver_id
        from
          inside
      )
  ),
  compared as (
    select
      k.*,
      row_number() over w as place,
      lead(from_day) over w as next_from,
      lag(kinds) over w as kinds_before,
      lag(quota) over w as quota_before,
      lag(counting_stages) over w as stages_before,
      lag(counting_checks) over w as checks_before,
      lag(report_holds_months) over w as holds_before,
      lag(target) over w as target_before,
      lag(kipp_min_age_months) over w as kipp_before
    from
      known k
    window
      w as (
        partition by
          government_id
        order by
          from_day
      )
  ),
  page as (
    select
      r.from_day,
      r.government_id,
      json_build_object(
        'government',
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
                l.government_id = o.government_id
                and l.agency_id = o.agency_id
            )
          from
            agency o
          where
            o.government_id = r.government_id
            and o.kind_code = 'GOVERNMENT'
        ),
        'name',
        json_build_object('indonesian', r.name_id, 'english', r.name_en),
        'note',
        case
          when r.note_id is not null then json_build_object('indonesian', r.note_id, 'english', r.note_en)
        end,
        'from',
        r.from_day,
        'until',
        r.next_from - 1,
        'startIsAssumed',
        r.start_is_assumed,
        'inForce',
        r.from_day <= $1::date
        and (
          r.next_from is null
          or $1::date < r.next_from
        ),
        'kinds',
        (
          select
            coalesce(
              json_agg(
                json_build_object('code', k.code, 'name', json_build_object('indonesian', k.name_id, 'english', k.name_en))
                order by
                  k.position,
                  k.code
              ),
              '[]'
            )
          from
            agency_kind k
          where
            k.code = any (r.kinds)
        ),
        'quota',
        r.quota,
        'stages',
        r.counting_stages,
        'checks',
        r.counting_checks,
        'reportHoldsMonths',
        r.report_holds_months,
        'targetRate',
        r.target_rate::float8,
        'targetFrom',
        case
          when r.target_on is not null then coalesce(r.target_from, r.from_day)
        end,
        'targetOn',
        r.target_on,
        'targetIsExample',
        r.target_is_example,
        'kippMinimumAgeMonths',
        r.kipp_min_age_months,
        'changes',
        (
          select
            coalesce(
              json_agg(
                c.name
                order by
                  c.place
              ),
              '[]'
            )
          from
            (
              values
                (1, 'KINDS', r.kinds is distinct from r.kinds_before),
                (2, 'QUOTA', r.quota is distinct from r.quota_before),
                (3, 'STAGES', r.counting_stages is distinct from r.stages_before),
                (4, 'CHECKS', r.counting_checks is distinct from r.checks_before),
                (5, 'REPORT_HOLDS', r.report_holds_months is distinct from r.holds_before),
                (6, 'TARGET', r.target is distinct from r.target_before),
                (7, 'KIPP_AGE', r.kipp_min_age_months is distinct from r.kipp_before)
            ) as c (place, name, changed)
          where
            c.changed
            and r.place > 1
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
      ) as shape
    from
      compared r
    order by
      r.from_day desc,
      r.government_id
    limit
      $2
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
          shape
          order by
            from_day desc,
            government_id
        ),
        '[]'
      )
    from
      page
  ) as answer
