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
  judged as (
    select
      o.government_id,
      o.outcome_id,
      o.indicator_id,
      o.indicator_en,
      o.unit_id,
      o.unit_en,
      o.is_percent,
      o.better,
      o.baseline_value is not null as has_baseline,
      m.value is not null
      or exists (
        select
        from
          measurement m
        where
          m.government_id = o.government_id
          and m.outcome_id = o.outcome_id
          and m.period_from <= $1::date
        offset
          0
      ) as measured,
      case
        when b.better > 0 then 'IMPROVED'
        when b.better = 0 then 'UNCHANGED'
        when b.better < 0 then 'WORSE'
      end as comparison,
      case
        when not o.is_percent then (b.better / nullif(abs(o.baseline_value), 0))::float8
      end as relative,
      (
        case
          when o.is_percent then b.better
        end
      )::float8 as points,
      case o.better
        when 'HIGHER' then m.value >= o.target_value
        else m.value <= o.target_value
      end as reached,
      m.period_to,
      m.period_to < ($1::date - make_interval(months => $2::int))::date as stale,
      l.from_day as launched_on,
      m.period_from < l.started_on as before_launch
    from
      outcome o
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
      left join lateral (
        select
          *
        from
          measurement m
        where
          m.government_id = o.government_id
          and m.outcome_id = o.outcome_id
          and m.period_to <= $1::date
        order by
          m.period_to desc,
          m.period_from desc
        limit
          1
      ) m on true
      left join (
        select distinct
          on (v.government_id, v.innovation_id) v.government_id,
          v.innovation_id,
          v.from_day,
          v.started_on
        from
          innovation_stage v
        where
          true
          and v.stage = 'IMPLEMENTATION'
          and v.from_day <= $1::date
        order by
          v.government_id,
          v.innovation_id,
          v.from_day
      ) l on l.government_id = o.government_id
      and l.innovation_id = o.innovation_id
      cross join lateral (
        select
          case o.better
            when 'HIGHER' then m.value - o.baseline_value
            else o.baseline_value - m.value
          end as better
      ) b
    where
      k.check_state is distinct from 'REJECTED'
      and true
      and (
        lower(o.unit_id) = any ($3::text[])
        and case
          when case o.better
            when 'HIGHER' then m.value - o.baseline_value
            else o.baseline_value - m.value
          end > 0 then 'IMPROVED'
          when case o.better
            when 'HIGHER' then m.value - o.baseline_value
            else o.baseline_value - m.value
          end = 0 then 'UNCHANGED'
          when case o.better
            when 'HIGHER' then m.value - o.baseline_value
            else o.baseline_value - m.value
          end < 0 then 'WORSE'
        end = any ($4::text[])
      )
  ),
  counted as (
    select
      count(*)::int as indicators,
      count(*) filter (
        where
          j.has_baseline
      )::int as with_baseline,
      count(*) filter (
        where
          j.measured
      )::int as measured,
      count(j.comparison)::int as compared,
      count(*) filter (
        where
          j.comparison = 'IMPROVED'
      )::int as improved,
      count(*) filter (
        where
          j.comparison = 'UNCHANGED'
      )::int as unchanged,
      count(*) filter (
        where
          j.comparison = 'WORSE'
      )::int as worse,
      count(*) filter (
        where
          j.comparison is not null
          and j.before_launch
      )::int as compared_before_launch,
      count(*) filter (
        where
          j.reached
      )::int as reached,
      count(j.reached)::int as with_target,
      count(*) filter (
        where
          j.stale
      )::int as stale
    from
      judged j
  ),
  alike as (
    select
      min(j.indicator_id collate "id-x-icu") as indicator_id,
      min(j.indicator_en collate "id-x-icu") as indicator_en,
      min(j.unit_id collate "id-x-icu") as unit_id,
      min(j.unit_en collate "id-x-icu") as unit_en,
      j.is_percent,
      j.better,
      count(*)::int as indicators,
      count(*) filter (
        where
          j.has_baseline
      )::int as with_baseline,
      count(*) filter (
        where
          j.measured
      )::int as measured,
      count(j.comparison)::int as compared,
      count(*) filter (
        where
          j.comparison = 'IMPROVED'
      )::int as improved,
      count(*) filter (
        where
          j.comparison = 'UNCHANGED'
      )::int as unchanged,
      count(*) filter (
        where
          j.comparison = 'WORSE'
      )::int as worse,
      count(*) filter (
        where
          j.comparison is not null
          and j.before_launch
      )::int as compared_before_launch,
      count(*) filter (
        where
          j.reached
      )::int as reached,
      count(j.reached)::int as with_target,
      count(*) filter (
        where
          j.stale
      )::int as stale,
      (count(j.relative) + count(j.points))::int as changes,
      case
        when count(j.relative) >= 3 then percentile_cont(0.5) within group (
          order by
            j.relative
        )
      end as median_relative,
      case
        when count(j.points) >= 3 then percentile_cont(0.5) within group (
          order by
            j.points
        )
      end as median_points
    from
      judged j
    group by
      lower(j.indicator_id) collate "C",
      lower(j.unit_id) collate "C",
      j.is_percent,
      j.better
  ),
  frequent as (
    select
      *,
      row_number() over (
        order by
          a.indicators desc,
          a.indicator_id collate "id-x-icu",
          a.unit_id collate "id-x-icu",
          a.better,
          a.is_percent
      ) as place
    from
      alike a
    order by
      place
    limit
      100
  ),
  units as (
    select
      min(j.unit_id collate "id-x-icu") as unit_id,
      min(j.unit_en collate "id-x-icu") as unit_en,
      j.is_percent,
      count(*)::int as indicators,
      count(*) filter (
        where
          j.has_baseline
      )::int as with_baseline,
      count(*) filter (
        where
          j.measured
      )::int as measured,
      count(j.comparison)::int as compared,
      count(*) filter (
        where
          j.comparison = 'IMPROVED'
      )::int as improved,
      count(*) filter (
        where
          j.comparison = 'UNCHANGED'
      )::int as unchanged,
      count(*) filter (
        where
          j.comparison = 'WORSE'
      )::int as worse,
      count(*) filter (
        where
          j.comparison is not null
          and j.before_launch
      )::int as compared_before_launch,
      count(*) filter (
        where
          j.reached
      )::int as reached,
      count(j.reached)::int as with_target,
      count(*) filter (
        where
          j.stale
      )::int as stale,
      (count(j.relative) + count(j.points))::int as changes,
      case
        when count(j.relative) >= 3 then percentile_cont(0.5) within group (
          order by
            j.relative
        )
      end as median_relative,
      case
        when count(j.points) >= 3 then percentile_cont(0.5) within group (
          order by
            j.points
        )
      end as median_points
    from
      judged j
    group by
      lower(j.unit_id) collate "C",
      j.is_percent
  ),
  usual_units as (
    select
      *,
      row_number() over (
        order by
          u.compared desc,
          u.indicators desc,
          u.unit_id collate "id-x-icu",
          u.is_percent
      ) as place
    from
      units u
    order by
      place
    limit
      100
  ),
  page as (
    select
      *,
      row_number() over (
        order by
          case
            when is_percent then points
            else relative
          end desc nulls last,
          government_id,
          outcome_id
      ) as place
    from
      (
        select
          *
        from
          (
            select
              *,
              row_number() over (
                partition by
                  lower(unit_id) collate "C",
                  is_percent
                order by
                  case
                    when is_percent then points
                    else relative
                  end desc nulls last,
                  government_id,
                  outcome_id
              ) as place_in_unit
            from
              judged
          ) judged
        where
          place_in_unit <= $5
        order by
          case
            when is_percent then points
            else relative
          end desc nulls last,
          government_id,
          outcome_id
        limit
          $6
      ) judged
  ),
  shaped as (
    select
      p.place,
      json_build_object(
        'code',
        o.code,
        'innovation',
        json_build_object(
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
              and l.agency_id = w.owner_id
          ),
          'launch',
          case
            when l.from_day is not null then json_build_object(
              'day',
              l.from_day,
              'precision',
              l.started_precision,
              'basis',
              case
                when l.started_on is null then 'KNOWN_ON'
                when l.started_precision = 'YEAR' then 'YEAR'
                else 'EXACT'
              end
            )
          end
        ),
        'indicator',
        json_build_object('indonesian', o.indicator_id, 'english', o.indicator_en),
        'unit',
        json_build_object('indonesian', o.unit_id, 'english', o.unit_en),
        'isPercent',
        o.is_percent,
        'higherIsBetter',
        o.better = 'HIGHER',
        'baseline',
        case
          when o.baseline_value is not null then json_build_object('value', o.baseline_value, 'from', o.baseline_from, 'to', o.baseline_to, 'note', o.baseline_note)
        end,
        'latest',
        case
          when m.value is not null then json_build_object(
            'from',
            m.period_from,
            'to',
            m.period_to,
            'note',
            m.period_note,
            'value',
            m.value,
            'sampleSize',
            m.sample_size,
            'improvement',
            case
              when not o.is_percent then (
                case o.better
                  when 'HIGHER' then m.value - o.baseline_value
                  else o.baseline_value - m.value
                end / nullif(abs(o.baseline_value), 0)
              )::float8
            end,
            'improvementPoints',
            case
              when o.is_percent then case o.better
                when 'HIGHER' then m.value - o.baseline_value
                else o.baseline_value - m.value
              end
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
        end,
        'comparison',
        p.comparison,
        'target',
        o.target_value,
        'targetReached',
        p.reached,
        'monthsSinceLaunch',
        (
          extract(
            year
            from
              age ($1::date, l.started_on)
          ) * 12 + extract(
            month
            from
              age ($1::date, l.started_on)
          )
        )::int,
        'latestBeginsBeforeLaunch',
        p.before_launch,
        'monthsSinceMeasured',
        (
          extract(
            year
            from
              age ($1::date, m.period_to)
          ) * 12 + extract(
            month
            from
              age ($1::date, m.period_to)
          )
        )::int,
        'source',
        (
          select
            json_build_object('file', sf.name, 'row', o.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
          from
            import_file sf
            left join source so on so.government_id = o.government_id
            and so.source_id = o.source_id
          where
            sf.file_id = o.file_id
        )
      ) as line
    from
      page p
      join outcome o using (government_id, outcome_id)
      join innovation i using (government_id, innovation_id)
      left join lateral (
        select
          *
        from
          measurement m
        where
          m.government_id = o.government_id
          and m.outcome_id = o.outcome_id
          and m.period_to <= $1::date
        order by
          m.period_to desc,
          m.period_from desc
        limit
          1
      ) m on true
      left join lateral (
        select
          v.from_day,
          v.started_on,
          v.started_precision
        from
          innovation_stage v
        where
          v.government_id = i.government_id
          and v.innovation_id = i.innovation_id
          and v.stage = 'IMPLEMENTATION'
          and v.from_day <= $1::date
        order by
          v.from_day
        limit
          1
      ) l on true
      cross join lateral (
        select
          coalesce(
            (
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
            ),
            i.owner_id
          ) as owner_id
      ) w
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
    'within',
    null::json,
    'staleAfterMonths',
    $2::int,
    'counts',
    (
      select
        json_build_object(
          'indicators',
          c.indicators,
          'withBaseline',
          c.with_baseline,
          'measured',
          c.measured,
          'compared',
          c.compared,
          'improved',
          c.improved,
          'unchanged',
          c.unchanged,
          'worse',
          c.worse,
          'comparedBeforeLaunch',
          c.compared_before_launch,
          'improvedShare',
          json_build_object('numerator', c.improved, 'denominator', c.compared, 'value', (c.improved)::float8 / nullif(c.compared, 0)),
          'targetReached',
          json_build_object('numerator', c.reached, 'denominator', c.with_target, 'value', (c.reached)::float8 / nullif(c.with_target, 0)),
          'notMeasuredLately',
          c.stale
        )
      from
        counted c
    ),
    'byIndicator',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'indicator',
              json_build_object('indonesian', f.indicator_id, 'english', f.indicator_en),
              'unit',
              json_build_object('indonesian', f.unit_id, 'english', f.unit_en),
              'isPercent',
              f.is_percent,
              'higherIsBetter',
              f.better = 'HIGHER',
              'counts',
              json_build_object(
                'indicators',
                f.indicators,
                'withBaseline',
                f.with_baseline,
                'measured',
                f.measured,
                'compared',
                f.compared,
                'improved',
                f.improved,
                'unchanged',
                f.unchanged,
                'worse',
                f.worse,
                'comparedBeforeLaunch',
                f.compared_before_launch,
                'improvedShare',
                json_build_object('numerator', f.improved, 'denominator', f.compared, 'value', (f.improved)::float8 / nullif(f.compared, 0)),
                'targetReached',
                json_build_object('numerator', f.reached, 'denominator', f.with_target, 'value', (f.reached)::float8 / nullif(f.with_target, 0)),
                'notMeasuredLately',
                f.stale
              ),
              'changes',
              f.changes,
              'changesNeeded',
              3,
              'medianImprovement',
              f.median_relative,
              'medianImprovementPoints',
              f.median_points
            )
            order by
              f.place
          ),
          '[]'
        )
      from
        frequent f
    ),
    'byUnit',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'unit',
              json_build_object('indonesian', u.unit_id, 'english', u.unit_en),
              'isPercent',
              u.is_percent,
              'counts',
              json_build_object(
                'indicators',
                u.indicators,
                'withBaseline',
                u.with_baseline,
                'measured',
                u.measured,
                'compared',
                u.compared,
                'improved',
                u.improved,
                'unchanged',
                u.unchanged,
                'worse',
                u.worse,
                'comparedBeforeLaunch',
                u.compared_before_launch,
                'improvedShare',
                json_build_object('numerator', u.improved, 'denominator', u.compared, 'value', (u.improved)::float8 / nullif(u.compared, 0)),
                'targetReached',
                json_build_object('numerator', u.reached, 'denominator', u.with_target, 'value', (u.reached)::float8 / nullif(u.with_target, 0)),
                'notMeasuredLately',
                u.stale
              ),
              'changes',
              u.changes,
              'changesNeeded',
              3,
              'medianImprovement',
              u.median_relative,
              'medianImprovementPoints',
              u.median_points
            )
            order by
              u.place
          ),
          '[]'
        )
      from
        usual_units u
    ),
    'rows',
    (
      select
        coalesce(
          json_agg(
            line
            order by
              place
          ),
          '[]'
        )
      from
        shaped
    )
  ) as answer
