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
  counted as (
    select
      o.unit_id as unit_indonesian,
      o.is_percent as percent,
      case
        when not o.is_percent then (
          case o.better
            when 'HIGHER' then m.value - o.baseline_value
            else o.baseline_value - m.value
          end / nullif(abs(o.baseline_value), 0)
        )
      end as fact_improvement,
      case
        when o.is_percent then case o.better
          when 'HIGHER' then m.value - o.baseline_value
          else o.baseline_value - m.value
        end
      end as fact_improvement_points,
      (
        case o.better
          when 'HIGHER' then m.value - o.baseline_value
          else o.baseline_value - m.value
        end
      ) > 0 as ratio_improved,
      (o.government_id::bigint << 32 | o.innovation_id) as uniq_innovations,
      o.unit_id as uniq_units
    from
      outcome o
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
    where
      exists (
        select
        from
          innovation_span k
        where
          k.government_id = o.government_id
          and k.innovation_id = o.innovation_id
          and k.from_day <= $1::date
          and $1::date < k.until_day
          and k.check_state is distinct from 'REJECTED'
      )
      and true
  ),
  grouped as (
    select
      unit_indonesian,
      percent,
      avg(fact_improvement)::float8 as avg_improvement,
      avg(fact_improvement_points)::float8 as avg_improvement_points,
      count(fact_improvement)::int as known_improvement,
      count(fact_improvement_points)::int as known_improvement_points,
      count(*)::int as count,
      count(*) filter (
        where
          ratio_improved
      )::int as ratio_improved_part,
      count(ratio_improved)::int as ratio_improved_of
    from
      counted b
    group by
      unit_indonesian,
      percent
  ),
  page as (
    select
      *,
      row_number() over (
        order by
          order_1 desc nulls last,
          order_2 nulls last,
          order_3 nulls last
      ) as nth
    from
      (
        select
          *,
          avg_improvement::float8 as order_1,
          unit_indonesian as order_2,
          percent as order_3
        from
          grouped
      ) ordered
    where
      true
    order by
      order_1 desc nulls last,
      order_2 nulls last,
      order_3 nulls last
    limit
      $2::int
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
    'groups',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'by',
              json_build_object(
                'unit',
                case
                  when num_nonnulls (unit_indonesian) > 0 then json_build_object('indonesian', unit_indonesian)
                end,
                'percent',
                percent
              ),
              'count',
              count,
              'ratio',
              json_build_object(
                'improved',
                json_build_object(
                  'numerator',
                  ratio_improved_part,
                  'denominator',
                  ratio_improved_of,
                  'value',
                  (ratio_improved_part)::float8 / nullif(ratio_improved_of, 0)
                )
              ),
              'avg',
              json_build_object('improvement', avg_improvement, 'improvementPoints', avg_improvement_points),
              'known',
              json_build_object('improvement', known_improvement, 'improvementPoints', known_improvement_points)
            )
            order by
              nth
          ),
          '[]'
        )
      from
        page
      where
        nth <= $3::int
    ),
    'totals',
    (
      select
        json_build_object('count', count, 'uniq', json_build_object('innovations', uniq_innovations, 'units', uniq_units))
      from
        (
          select
            count(*)::int as count,
            count(distinct uniq_innovations)::int as uniq_innovations,
            count(distinct uniq_units)::int as uniq_units
          from
            counted b
        ) total
    ),
    'totalCount',
    (
      select
        count(*)::int
      from
        grouped
    )
  ) as answer
