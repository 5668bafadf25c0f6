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
  chosen as (
    select
      i.government_id,
      i.innovation_id,
      i.title_id
    from
      innovation i
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
      k.check_state is distinct from 'REJECTED'
      and true
      and (
        i.owner_id is null
        or (
          select
            w.credited_id
          from
            agency_credit_span w
          where
            w.government_id = i.government_id
            and w.level = 'UNIT'
            and w.agency_id = i.owner_id
            and w.from_day <= $1::date
            and $1::date < w.until_day
        ) is null
        and not exists (
          select
          from
            agency o
          where
            o.government_id = i.government_id
            and o.agency_id = i.owner_id
            and o.kind_code = 'GOVERNMENT'
        )
      )
  ),
  following as (
    select
      *
    from
      chosen
    order by
      title_id collate "id-x-icu",
      government_id,
      innovation_id
    limit
      $2
  ),
  page as (
    select
      *
    from
      following
    order by
      title_id collate "id-x-icu",
      government_id,
      innovation_id
    limit
      $3
  ),
  shaped as (
    select
      p.title_id,
      p.government_id,
      p.innovation_id,
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
        'summary',
        case
          when i.summary_id is not null then json_build_object('indonesian', i.summary_id, 'english', i.summary_en)
        end,
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
        'form',
        i.form,
        'digital',
        i.digital,
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
        'outcomes',
        (
          select
            count(*)::int
          from
            outcome o
          where
            o.government_id = i.government_id
            and o.innovation_id = i.innovation_id
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
                order by
                  coalesce(r.awarded_on, make_date(r.year, 1, 1)) desc,
                  r.recognition_id
              ),
              '[]'
            )
          from
            recognition r
          where
            r.government_id = i.government_id
            and r.innovation_id = i.innovation_id
            and coalesce(r.awarded_on, make_date(r.year, 1, 1)) <= $1::date
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
      page p
      join innovation i using (government_id, innovation_id)
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
    'figure',
    $4::text,
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
              title_id collate "id-x-icu",
              government_id,
              innovation_id
          ),
          '[]'
        )
      from
        shaped
    ),
    'endCursor',
    (
      select
        translate(encode(convert_to(json_build_array(title_id, government_id, innovation_id)::text, 'UTF8'), 'base64'), E'\n', '')
      from
        page
      order by
        title_id collate "id-x-icu" desc,
        government_id desc,
        innovation_id desc
      limit
        1
    ),
    'hasNextPage',
    (
      select
        count(*)
      from
        following
    ) > $3
  ) as answer
