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
      (x.government_id::bigint << 32 | w.credited_id) as source,
      xwa.kind_code as adopter_kind,
      case
        when sb.stage <> 'APPLIED'
        and sb.reached_precision <> 'YEAR'
        and sa.reached_precision <> 'YEAR' then sa.reached_on - sb.reached_on
      end as fact_days_to_apply,
      case
        when sa.reached_precision <> 'YEAR'
        and (
          x.stopped_on is null
          or x.stopped_on > $1::date
          or (
            x.stopped_precision <> 'YEAR'
            and x.stopped_on >= sa.reached_on
          )
        ) then least(x.stopped_on, $1::date) - sa.reached_on
      end as fact_days_in_use,
      sb.reached_on as day_begun_on,
      sa.reached_on as day_applied_on,
      st.stopped_on as day_stopped_on,
      (x.government_id::bigint << 32 | x.innovation_id) as uniq_innovations,
      (x.government_id::bigint << 32 | xw.credited_id) as uniq_adopters,
      (
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
      ) as ratio_applied,
      (
        x.stopped_on is null
        or x.stopped_on > $1::date
      ) as ratio_alive
    from
      adoption x
      join innovation i on i.government_id = x.government_id
      and i.innovation_id = x.innovation_id
      left join agency_credit_span w on w.government_id = x.government_id
      and w.level = 'UNIT'
      and w.agency_id = i.owner_id
      and w.from_day <= $1::date
      and $1::date < w.until_day
      left join agency_credit_span xw on xw.government_id = x.government_id
      and xw.level = 'UNIT'
      and xw.agency_id = x.adopter_id
      and xw.from_day <= $1::date
      and $1::date < xw.until_day
      left join agency xwa on xwa.government_id = x.government_id
      and xwa.agency_id = xw.credited_id
      left join adoption_stage sb on sb.government_id = x.government_id
      and sb.adoption_id = x.adoption_id
      and true
      and sb.reached_on <= $1::date
      and not exists (
        select
        from
          adoption_stage earlier
        where
          earlier.government_id = sb.government_id
          and earlier.adoption_id = sb.adoption_id
          and true
          and (earlier.reached_on, earlier.stage) < (sb.reached_on, sb.stage)
      )
      left join adoption_stage sa on sa.government_id = x.government_id
      and sa.adoption_id = x.adoption_id
      and true
      and sa.stage = 'APPLIED'
      and sa.reached_on <= $1::date
      left join lateral (
        select
          x.stopped_on,
          x.stopped_precision
        where
          x.stopped_on <= $1::date
      ) st on true
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
  grouped as (
    select
      source,
      adopter_kind,
      avg(fact_days_to_apply)::float8 as avg_days_to_apply,
      avg(fact_days_in_use)::float8 as avg_days_in_use,
      min(day_begun_on) as earliest_begun_on,
      max(day_applied_on) as latest_applied_on,
      max(day_stopped_on) as latest_stopped_on,
      count(*)::int as count,
      count(distinct uniq_innovations)::int as uniq_innovations,
      count(distinct uniq_adopters)::int as uniq_adopters,
      count(*) filter (
        where
          ratio_applied
      )::int as ratio_applied_part,
      count(ratio_applied)::int as ratio_applied_of,
      percentile_cont($2::float8) within group (
        order by
          fact_days_in_use::float8
      ) as quantile_1_days_in_use
    from
      counted b
    group by
      source,
      adopter_kind
  ),
  page as (
    select
      *,
      row_number() over (
        order by
          order_1 nulls last,
          order_2 nulls last,
          order_3 nulls last,
          order_4 nulls last
      ) as nth
    from
      (
        select
          *,
          (
            select
              l.name_id
            from
              agency l
            where
              l.government_id = (source >> 32)::int
              and l.agency_id = (source & 4294967295)::int
          ) collate "id-x-icu" as order_1,
          (
            select
              l.name_id
            from
              agency_kind l
            where
              l.code = adopter_kind
          ) collate "id-x-icu" as order_2,
          source as order_3,
          adopter_kind as order_4
        from
          grouped
      ) ordered
    where
      true
    order by
      order_1 nulls last,
      order_2 nulls last,
      order_3 nulls last,
      order_4 nulls last
    limit
      $3::int
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
                'source',
                case
                  when num_nonnulls (source) > 0 then json_build_object(
                    'code',
                    case
                      when source is not null then (
                        select
                          l.code
                        from
                          agency l
                        where
                          l.government_id = (source >> 32)::int
                          and l.agency_id = (source & 4294967295)::int
                      )
                    end
                  )
                end,
                'adopter',
                case
                  when num_nonnulls (adopter_kind) > 0 then json_build_object(
                    'kind',
                    case
                      when num_nonnulls (adopter_kind) > 0 then json_build_object('code', adopter_kind)
                    end
                  )
                end
              ),
              'count',
              count,
              'uniq',
              json_build_object('innovations', uniq_innovations, 'adopters', uniq_adopters),
              'ratio',
              json_build_object(
                'applied',
                json_build_object(
                  'numerator',
                  ratio_applied_part,
                  'denominator',
                  ratio_applied_of,
                  'value',
                  (ratio_applied_part)::float8 / nullif(ratio_applied_of, 0)
                )
              ),
              'avg',
              json_build_object('daysToApply', avg_days_to_apply, 'daysInUse', avg_days_in_use),
              'earliest',
              json_build_object('begunOn', earliest_begun_on),
              'latest',
              json_build_object('appliedOn', latest_applied_on, 'stoppedOn', latest_stopped_on),
              'quantile',
              json_build_object($4::text, json_build_object('daysInUse', quantile_1_days_in_use))
            )
            order by
              nth
          ),
          '[]'
        )
      from
        page
      where
        nth <= $5::int
    ),
    'totals',
    (
      select
        json_build_object(
          'count',
          count,
          'ratio',
          json_build_object(
            'alive',
            json_build_object(
              'numerator',
              ratio_alive_part,
              'denominator',
              ratio_alive_of,
              'value',
              (ratio_alive_part)::float8 / nullif(ratio_alive_of, 0)
            )
          ),
          'known',
          json_build_object('daysToApply', known_days_to_apply)
        )
      from
        (
          select
            count(fact_days_to_apply)::int as known_days_to_apply,
            count(*)::int as count,
            count(*) filter (
              where
                ratio_alive
            )::int as ratio_alive_part,
            count(ratio_alive)::int as ratio_alive_of
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
