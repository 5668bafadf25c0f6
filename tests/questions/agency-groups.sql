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
      a.kind_code as kind,
      sa.state as state,
      (
        select
          count(*)::int
        from
          agency_credit_span w
          join innovation i on i.government_id = w.government_id
          and i.owner_id = w.agency_id
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
        where
          w.government_id = a.government_id
          and w.level = 'UNIT'
          and w.credited_id = a.agency_id
          and w.from_day <= $1::date
          and $1::date < w.until_day
          and k.check_state is distinct from 'REJECTED'
      ) as fact_innovations,
      case
        when a.government_id in (
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
            agency_credit_span w
            join adoption x on x.government_id = w.government_id
            and x.adopter_id = w.agency_id
          where
            w.government_id = a.government_id
            and w.level = 'UNIT'
            and w.credited_id = a.agency_id
            and w.from_day <= $1::date
            and $1::date < w.until_day
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
      end as fact_adoptions,
      sa.state = 'COVERED' as ratio_covered,
      exists (
        select
        from
          agency_credit_span w
          join innovation i on i.government_id = w.government_id
          and i.owner_id = w.agency_id
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
        where
          w.government_id = a.government_id
          and w.level = 'UNIT'
          and w.credited_id = a.agency_id
          and w.from_day <= $1::date
          and $1::date < w.until_day
          and k.check_state is distinct from 'REJECTED'
      ) as ratio_owning
    from
      agency a
      left join agency_state_span sa on sa.government_id = a.government_id
      and sa.agency_id = a.agency_id
      and sa.level = 'AGENCY'
      and sa.from_day <= $1::date
      and $1::date < sa.until_day
    where
      true
      and true
      and (
        coalesce(
          (
            a.from_day <= $1::date
            and $1::date < a.until_day
          ),
          false
        )
      )
  ),
  grouped as (
    select
      kind,
      state,
      sum(fact_innovations)::float8 as sum_innovations,
      sum(fact_adoptions)::float8 as sum_adoptions,
      percentile_cont($2::float8) within group (
        order by
          fact_innovations::float8
      ) as median_innovations,
      count(*)::int as count,
      count(*) filter (
        where
          ratio_covered
      )::int as ratio_covered_part,
      count(ratio_covered)::int as ratio_covered_of,
      count(*) filter (
        where
          ratio_owning
      )::int as ratio_owning_part,
      count(ratio_owning)::int as ratio_owning_of
    from
      counted b
    group by
      kind,
      state
  ),
  page as (
    select
      *,
      row_number() over (
        order by
          order_1 nulls last,
          order_2 nulls last,
          order_3 nulls last
      ) as nth
    from
      (
        select
          *,
          (
            select
              l.name_id
            from
              agency_kind l
            where
              l.code = kind
          ) collate "id-x-icu" as order_1,
          state as order_2,
          kind as order_3
        from
          grouped
      ) ordered
    where
      true
    order by
      order_1 nulls last,
      order_2 nulls last,
      order_3 nulls last
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
                'kind',
                case
                  when num_nonnulls (kind) > 0 then json_build_object('code', kind)
                end,
                'state',
                state
              ),
              'count',
              count,
              'ratio',
              json_build_object(
                'covered',
                json_build_object(
                  'numerator',
                  ratio_covered_part,
                  'denominator',
                  ratio_covered_of,
                  'value',
                  (ratio_covered_part)::float8 / nullif(ratio_covered_of, 0)
                ),
                'owning',
                json_build_object(
                  'numerator',
                  ratio_owning_part,
                  'denominator',
                  ratio_owning_of,
                  'value',
                  (ratio_owning_part)::float8 / nullif(ratio_owning_of, 0)
                )
              ),
              'sum',
              json_build_object('innovations', sum_innovations, 'adoptions', sum_adoptions),
              'median',
              json_build_object('innovations', median_innovations)
            )
            order by
              nth
          ),
          '[]'
        )
      from
        page
      where
        nth <= $4::int
    ),
    'totals',
    (
      select
        json_build_object(
          'count',
          count,
          'ratio',
          json_build_object(
            'covered',
            json_build_object(
              'numerator',
              ratio_covered_part,
              'denominator',
              ratio_covered_of,
              'value',
              (ratio_covered_part)::float8 / nullif(ratio_covered_of, 0)
            )
          )
        )
      from
        (
          select
            count(*)::int as count,
            count(*) filter (
              where
                ratio_covered
            )::int as ratio_covered_part,
            count(ratio_covered)::int as ratio_covered_of
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
