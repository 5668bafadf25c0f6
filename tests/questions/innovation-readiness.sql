select
  (
    select
      case
        when count(*) > 0 then count(*) filter (
          where
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
        )
      end
    from
      adoption x
    where
      x.government_id = p.government_id
      and x.innovation_id = p.id
  ) as answer
from
  unnest($2::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'year',
            d.rule_year,
            'code',
            d.code,
            'name',
            json_build_object('indonesian', d.name_id, 'english', d.name_en),
            'weight',
            d.weight,
            'level',
            v.level,
            'evidence',
            (
              select
                n.code
              from
                evidence n
              where
                n.government_id = v.government_id
                and n.evidence_id = v.evidence_id
            ),
            'source',
            case
              when v.level is not null then (
                select
                  json_build_object('file', sf.name, 'row', v.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                from
                  import_file sf
                  left join source so on so.government_id = v.government_id
                  and so.source_id = v.source_id
                where
                  sf.file_id = v.file_id
              )
            end
          )
          order by
            d.position
        ),
        '[]'
      )
    from
      index_indicator d
      left join index_level_reached v on v.government_id = p.government_id
      and v.innovation_id = p.id
      and v.rule_year = d.rule_year
      and v.indicator_code = d.code
    where
      d.aspect = 'SID'
      and d.max_score <= 3 * d.weight
      and d.rule_year = (
        select
          max(n.rule_year)
        from
          index_indicator n
        where
          n.aspect = 'SID'
          and n.rule_year <= extract(
            year
            from
              $1::date
          )
      )
  ) as answer
from
  unnest($2::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      json_build_object(
        'fulfilled',
        count(*) filter (
          where
            q.met
        ),
        'required',
        count(*),
        'minimumAgeMonths',
        min(r.months),
        'requirements',
        json_agg(
          json_build_object('requirement', q.requirement, 'met', q.met)
          order by
            q.place
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
      left join lateral (
        select
          n.kipp_min_age_months as months
        from
          rule_set n
        where
          n.government_id = (
            select
              u.government_id
            from
              unnest(government_scope (i.government_id)) with ordinality as u (government_id, hops)
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
          )
          and n.from_day <= $1::date
        order by
          n.from_day desc
        limit
          1
      ) r on true
      cross join lateral (
        values
          (
            1,
            'AGE',
            case
              when r.months is null then null
              when g.stage is distinct from 'IMPLEMENTATION' then false
              when case
                when g.started_on is null then g.from_day
                when g.started_precision = 'YEAR' then (g.from_day + interval '1 year')::date - 1
                when g.started_precision = 'MONTH' then (g.from_day + interval '1 month')::date - 1
                else g.from_day
              end + make_interval(months => r.months) <= $1::date then true
              when g.started_on is not null
              and g.from_day + make_interval(months => r.months) > $1::date then false
            end
          ),
          (2, 'STAGE', coalesce(g.stage = 'IMPLEMENTATION', false)),
          (3, 'OWNER', i.owner_basis = 'STATED'),
          (4, 'SUMMARY', i.summary_id is not null),
          (
            5,
            'BEFORE_AFTER',
            exists (
              select
              from
                outcome o
              where
                o.government_id = i.government_id
                and o.innovation_id = i.innovation_id
                and o.baseline_value is not null
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
            )
          ),
          (6, 'SOURCE', i.source_id is not null),
          (
            7,
            'SDG',
            case
              when i.government_id in (
                select
                  y.government_id
                from
                  government y
                where
                  exists (
                    select
                    from
                      innovation_sdg kept
                    where
                      kept.government_id = y.government_id
                  )
              ) then exists (
                select
                from
                  innovation_sdg n
                where
                  n.government_id = i.government_id
                  and n.innovation_id = i.innovation_id
                  and true
              )
            end
          ),
          (
            8,
            'DECREE',
            case
              when i.government_id in (
                select
                  y.government_id
                from
                  government y
                where
                  exists (
                    select
                    from
                      evidence kept
                    where
                      kept.government_id = y.government_id
                  )
              ) then exists (
                select
                from
                  evidence n
                where
                  n.government_id = i.government_id
                  and n.innovation_id = i.innovation_id
                  and n.kind = 'DECREE'
                  and (
                    n.dated_on is null
                    or n.dated_on <= $1::date
                  )
              )
            end
          )
      ) as q (place, requirement, met)
    where
      i.government_id = p.government_id
      and i.innovation_id = p.id
  ) as answer
from
  unnest($2::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

with recursive
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
            l.government_id = w.government_id
            and l.agency_id = w.credited_id
        ),
        'counts',
        exists (
          select
          from
            rule
          where
            rule.government_id = i.government_id
            and rule.from_day <= $1::date
            and g.stage <> 'STOPPED'
            and g.stage = any (rule.counting_stages)
            and k.check_state = any (rule.counting_checks)
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
      left join agency_credit_span w on w.government_id = i.government_id
      and w.level = 'AGENCY'
      and w.agency_id = i.owner_id
      and w.from_day <= $1::date
      and $1::date < w.until_day
    where
      i.government_id = p.government_id
      and i.innovation_id = p.id
  ) as answer
from
  unnest($2::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

with recursive
  scope as (
    select
      i.government_id,
      i.innovation_id,
      null::int as agency_id,
      false as whole
    from
      government g
      join innovation i using (government_id)
    where
      i.code = $1
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
        'key',
        json_build_array(i.government_id, i.innovation_id),
        'on',
        $2::date,
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
      (i.government_id, i.innovation_id) in (
        select
          government_id,
          innovation_id
        from
          scope
      )
      and (
        select
          count(*)
        from
          scope
      ) = 1
  ) as answer
