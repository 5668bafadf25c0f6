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
  itself as (
    select
      a.government_id,
      a.agency_id,
      a.kind_code,
      case
        when exists (
          select
          from
            agency_state_span s
          where
            s.government_id = a.government_id
            and s.agency_id = a.agency_id
            and s.level = 'AGENCY'
            and s.from_day <= $2::date
            and $2::date < s.until_day
        ) then 'AGENCY'
        else 'UNIT'
      end::coverage_level as level
    from
      scope
      join agency a using (government_id, agency_id)
  ),
  credit as (
    select
      c.government_id,
      c.agency_id,
      c.credited_id
    from
      agency_credit_span c
      join itself t on t.government_id = c.government_id
      and t.level = c.level
    where
      c.from_day <= $2::date
      and $2::date < c.until_day
  ),
  own as (
    select
      c.agency_id
    from
      credit c
      join itself t on t.agency_id = c.credited_id
    union
    select
      agency_id
    from
      itself
  ),
  similar_agency as (
    select
      a.agency_id
    from
      agency a
      join itself t using (government_id, kind_code)
    where
      a.agency_id <> t.agency_id
      and a.from_day <= $2::date
      and $2::date < a.until_day
  ),
  own_affair as (
    select distinct
      n.affair_code
    from
      innovation i
      join itself t using (government_id)
      join innovation_affair n using (government_id, innovation_id)
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
    where
      i.owner_id in (
        select
          agency_id
        from
          own
      )
      and k.check_state is distinct from 'REJECTED'
  ),
  adopted as materialized (
    select
      x.innovation_id,
      count(distinct x.adoption_id)::int as adoptions,
      count(distinct a.agency_id)::int as similar_adopters
    from
      adoption x
      join itself t using (government_id)
      left join credit c on c.agency_id = x.adopter_id
      left join similar_agency a on a.agency_id = c.credited_id
    where
      (
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
    group by
      x.innovation_id
  ),
  candidate as materialized (
    select
      i.government_id,
      i.innovation_id,
      i.title_id,
      coalesce(
        owner.credited_id in (
          select
            agency_id
          from
            similar_agency
        ),
        false
      ) as same_kind,
      (
        select
          json_agg(
            json_build_object('code', f.code, 'name', json_build_object('indonesian', f.name_id, 'english', f.name_en))
            order by
              f.code
          )
        from
          innovation_affair n
          join affair f on f.code = n.affair_code
        where
          n.government_id = i.government_id
          and n.innovation_id = i.innovation_id
          and n.affair_code in (
            select
              affair_code
            from
              own_affair
          )
      ) as affairs,
      coalesce(d.similar_adopters, 0) as similar_adopters,
      coalesce(d.adoptions, 0) as adoptions,
      (
        select
          json_build_object(
            'indicator',
            json_build_object('indonesian', o.indicator_id, 'english', o.indicator_en),
            'unit',
            json_build_object('indonesian', o.unit_id, 'english', o.unit_en),
            'higherIsBetter',
            o.better = 'HIGHER',
            'baseline',
            o.baseline_value,
            'baselinePeriod',
            coalesce(
              case
                when o.baseline_from = o.baseline_to then to_char(o.baseline_from, 'YYYY-MM-DD')
                when o.baseline_from = date_trunc('year', o.baseline_from)
                and o.baseline_to = o.baseline_from + interval '1 year - 1 day' then to_char(o.baseline_from, 'YYYY')
                when o.baseline_from = date_trunc('month', o.baseline_from)
                and o.baseline_to = o.baseline_from + interval '1 month - 1 day' then to_char(o.baseline_from, 'YYYY-MM')
                else to_char(o.baseline_from, 'YYYY-MM-DD') || '/' || to_char(o.baseline_to, 'YYYY-MM-DD')
              end,
              o.baseline_note,
              '–'
            ),
            'value',
            m.value,
            'period',
            coalesce(
              case
                when m.period_from = m.period_to then to_char(m.period_from, 'YYYY-MM-DD')
                when m.period_from = date_trunc('year', m.period_from)
                and m.period_to = m.period_from + interval '1 year - 1 day' then to_char(m.period_from, 'YYYY')
                when m.period_from = date_trunc('month', m.period_from)
                and m.period_to = m.period_from + interval '1 month - 1 day' then to_char(m.period_from, 'YYYY-MM')
                else to_char(m.period_from, 'YYYY-MM-DD') || '/' || to_char(m.period_to, 'YYYY-MM-DD')
              end,
              m.period_note,
              '–'
            ),
            'improvement',
            case
              when not o.is_percent then (b.better / nullif(abs(o.baseline_value), 0))::float8
            end,
            'improvementPoints',
            case
              when o.is_percent then b.better
            end
          ) as change
        from
          outcome o
          cross join lateral (
            select
              *
            from
              measurement m
            where
              m.government_id = o.government_id
              and m.outcome_id = o.outcome_id
              and m.period_to <= $2::date
            order by
              m.period_to desc,
              m.period_from desc
            limit
              1
          ) m
          cross join lateral (
            select
              case o.better
                when 'HIGHER' then m.value - o.baseline_value
                else o.baseline_value - m.value
              end as better
          ) b
        where
          o.government_id = i.government_id
          and o.innovation_id = i.innovation_id
          and b.better > 0
          and m.period_from >= coalesce(
            (
              select
                min(v.started_on)
              from
                innovation_stage v
              where
                v.government_id = o.government_id
                and v.innovation_id = o.innovation_id
            ),
            '-infinity'
          )
        order by
          b.better / nullif(abs(o.baseline_value), 0) desc nulls last,
          o.outcome_id
        limit
          1
      ) as outcome
    from
      innovation i
      join itself t using (government_id)
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
      left join credit owner on owner.agency_id = i.owner_id
      left join adopted d on d.innovation_id = i.innovation_id
    where
      g.stage = 'IMPLEMENTATION'
      and k.check_state is distinct from 'REJECTED'
      and (
        i.owner_id is null
        or i.owner_id not in (
          select
            agency_id
          from
            own
        )
      )
      and not exists (
        select
        from
          adoption x
        where
          x.government_id = i.government_id
          and x.innovation_id = i.innovation_id
          and x.adopter_id in (
            select
              agency_id
            from
              own
          )
      )
  ),
  chosen as (
    select
      c.*,
      array_remove(
        array[
          case
            when c.same_kind then 'SAME_KIND'
          end,
          case
            when c.affairs is not null then 'SAME_AFFAIR'
          end,
          case
            when c.similar_adopters > 0 then 'ADOPTED_BY_SIMILAR'
          end,
          case
            when c.outcome is not null then 'IMPROVED'
          end
        ],
        null
      ) as reasons
    from
      candidate c
    where
      same_kind
      or affairs is not null
      or similar_adopters > 0
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
            l.government_id = t.government_id
            and l.agency_id = t.agency_id
        ),
        'similarAgencies',
        (
          select
            count(*)
          from
            similar_agency
        ),
        'totalCount',
        (
          select
            count(*)
          from
            chosen
        ),
        'candidates',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'innovation',
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
                    exists (
                      select
                      from
                        rule
                      where
                        rule.government_id = i.government_id
                        and rule.from_day <= $2::date
                        and g.stage <> 'STOPPED'
                        and g.stage = any (rule.counting_stages)
                        and k.check_state = any (rule.counting_checks)
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
                  ),
                  'reasons',
                  c.reasons,
                  'sharedAffairs',
                  coalesce(c.affairs, '[]'),
                  'similarAdopters',
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
                    ) then c.similar_adopters
                  end,
                  'adoptions',
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
                    ) then c.adoptions
                  end,
                  'outcome',
                  c.outcome
                )
                order by
                  c.place
              ),
              '[]'
            )
          from
            (
              select
                *,
                row_number() over (
                  order by
                    cardinality(reasons) desc,
                    similar_adopters desc,
                    adoptions desc,
                    title_id collate "id-x-icu",
                    innovation_id
                ) as place
              from
                chosen
              order by
                place
              limit
                $3
            ) c
            join innovation i using (government_id, innovation_id)
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
        )
      )
    from
      itself t
    where
      (
        select
          count(*)
        from
          scope
      ) = 1
  ) as answer
