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
      i.government_id,
      i.innovation_id,
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
                adoption kept
              where
                kept.government_id = y.government_id
            )
        ) then coalesce(xs.applied, 0)
      end as fact_adoptions,
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
        ) then coalesce(ns.documents, 0)
      end as fact_documents,
      ps.improvement as fact_improvement,
      case
        when gs.stage <> 'IMPLEMENTATION'
        and gs.started_precision <> 'YEAR'
        and gi.started_precision <> 'YEAR' then gi.from_day - gs.from_day
      end as fact_days_to_implementation
    from
      innovation_span s
      cross join lateral (
        select
          s.government_id,
          s.innovation_id,
          s.owner_id,
          s.owner_basis,
          s.form,
          s.digital,
          s.initiator,
          s.theme_code,
          s.origin_place
      ) i
      cross join lateral (
        select
          s.stage,
          s.from_day
      ) g
      cross join lateral (
        select
          s.check_state
      ) k
      left join innovation_stage gs on gs.government_id = i.government_id
      and gs.innovation_id = i.innovation_id
      and gs.from_day <= $1::date
      and not exists (
        select
        from
          innovation_stage earlier
        where
          earlier.government_id = gs.government_id
          and earlier.innovation_id = gs.innovation_id
          and (earlier.from_day, earlier.stage) < (gs.from_day, gs.stage)
      )
      left join innovation_stage gi on gi.government_id = i.government_id
      and gi.innovation_id = i.innovation_id
      and gi.from_day <= $1::date
      and gi.stage = 'IMPLEMENTATION'
      and not exists (
        select
        from
          innovation_stage earlier
        where
          earlier.government_id = gi.government_id
          and earlier.innovation_id = gi.innovation_id
          and earlier.stage = 'IMPLEMENTATION'
          and (earlier.from_day, earlier.stage) < (gi.from_day, gi.stage)
      )
      left join (
        select
          x.government_id,
          x.innovation_id,
          count(*)::int as recorded,
          (
            count(*) filter (
              where
                s.stage is not null
                and (
                  x.stopped_on is null
                  or x.stopped_on > $1::date
                )
            )
          )::int as applied
        from
          adoption x
          left join adoption_stage s on s.government_id = x.government_id
          and s.adoption_id = x.adoption_id
          and s.stage = 'APPLIED'
          and s.reached_on <= $1::date
        where
          true
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
          x.government_id,
          x.innovation_id
      ) xs on xs.government_id = i.government_id
      and xs.innovation_id = i.innovation_id
      left join (
        select
          o.government_id,
          o.innovation_id,
          avg(
            case
              when not o.is_percent then (
                case o.better
                  when 'HIGHER' then m.value - o.baseline_value
                  else o.baseline_value - m.value
                end / nullif(abs(o.baseline_value), 0)
              )
            end
          ) as improvement
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
              and m.period_to <= $1::date
            order by
              m.period_to desc,
              m.period_from desc
            limit
              1
          ) m
        where
          not o.is_percent
          and o.baseline_value <> 0
          and true
        group by
          o.government_id,
          o.innovation_id
      ) ps on ps.government_id = i.government_id
      and ps.innovation_id = i.innovation_id
      left join (
        select
          n.government_id,
          n.innovation_id,
          count(*)::int as documents
        from
          evidence n
        where
          true
          and (
            n.dated_on is null
            or n.dated_on <= $1::date
          )
        group by
          n.government_id,
          n.innovation_id
      ) ns on ns.government_id = i.government_id
      and ns.innovation_id = i.innovation_id
    where
      s.from_day <= $1::date
      and $1::date < s.until_day
      and k.check_state is distinct from 'REJECTED'
      and true
  ),
  grouped as (
    select
      affair,
      sum(fact_adoptions)::float8 as sum_adoptions,
      sum(fact_documents)::float8 as sum_documents,
      avg(fact_improvement)::float8 as avg_improvement,
      percentile_cont($2::float8) within group (
        order by
          fact_days_to_implementation::float8
      ) as median_days_to_implementation,
      count(fact_improvement)::int as known_improvement,
      count(is_record)::int as count,
      case
        when not bool_or(uniq_adopters_known) then null
        else count(distinct uniq_adopters)::int
      end as uniq_adopters,
      case
        when not bool_or(uniq_sdgs_known) then null
        else count(distinct uniq_sdgs)::int
      end as uniq_sdgs
    from
      (
        select
          true as is_record,
          affair,
          fact_adoptions,
          fact_documents,
          fact_improvement,
          fact_days_to_implementation,
          null::bigint as uniq_adopters,
          null::int as uniq_sdgs,
          b.government_id in (
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
          ) as uniq_adopters_known,
          b.government_id in (
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
          ) as uniq_sdgs_known
        from
          (
            select
              *
            from
              counted b
              left join lateral (
                select distinct
                  n.affair_code as affair
                from
                  innovation_affair n
                where
                  n.government_id = b.government_id
                  and n.innovation_id = b.innovation_id
              ) of_affair on true
          ) b
        union all
        select
          null,
          affair,
          null,
          null,
          null,
          null,
          v.value,
          null,
          null,
          null
        from
          (
            select
              *
            from
              counted b
              left join lateral (
                select distinct
                  n.affair_code as affair
                from
                  innovation_affair n
                where
                  n.government_id = b.government_id
                  and n.innovation_id = b.innovation_id
              ) of_affair on true
          ) b
          cross join lateral (
            select
              (x.government_id::bigint << 32 | xw.credited_id) as value
            from
              adoption x
              left join agency_credit_span xw on xw.government_id = x.government_id
              and xw.level = 'UNIT'
              and xw.agency_id = x.adopter_id
              and xw.from_day <= $1::date
              and $1::date < xw.until_day
            where
              x.government_id = b.government_id
              and x.innovation_id = b.innovation_id
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
          ) v
        union all
        select
          null,
          affair,
          null,
          null,
          null,
          null,
          null,
          v.value,
          null,
          null
        from
          (
            select
              *
            from
              counted b
              left join lateral (
                select distinct
                  n.affair_code as affair
                from
                  innovation_affair n
                where
                  n.government_id = b.government_id
                  and n.innovation_id = b.innovation_id
              ) of_affair on true
          ) b
          cross join lateral (
            select
              n.sdg::int as value
            from
              innovation_sdg n
            where
              n.government_id = b.government_id
              and n.innovation_id = b.innovation_id
          ) v
      ) b
    group by
      affair
  ),
  page as (
    select
      *,
      row_number() over (
        order by
          order_1 nulls last,
          order_2 nulls last
      ) as nth
    from
      (
        select
          *,
          (
            select
              l.name_id
            from
              affair l
            where
              l.code = affair
          ) collate "id-x-icu" as order_1,
          affair as order_2
        from
          grouped
      ) ordered
    where
      true
    order by
      order_1 nulls last,
      order_2 nulls last
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
                'affair',
                case
                  when num_nonnulls (affair) > 0 then json_build_object(
                    'code',
                    affair,
                    'name',
                    case
                      when affair is not null then (
                        select
                          json_build_object('indonesian', l.name_id, 'english', l.name_en)
                        from
                          affair l
                        where
                          l.code = affair
                      )
                    end
                  )
                end
              ),
              'count',
              count,
              'uniq',
              json_build_object('adopters', uniq_adopters, 'sdgs', uniq_sdgs),
              'sum',
              json_build_object('adoptions', sum_adoptions, 'documents', sum_documents),
              'avg',
              json_build_object('improvement', avg_improvement),
              'median',
              json_build_object('daysToImplementation', median_days_to_implementation),
              'known',
              json_build_object('improvement', known_improvement)
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
          'uniq',
          json_build_object('affairs', uniq_affairs, 'adopters', uniq_adopters),
          'sum',
          json_build_object('adoptions', sum_adoptions)
        )
      from
        (
          select
            sum(fact_adoptions)::float8 as sum_adoptions,
            count(is_record)::int as count,
            case
              when not bool_or(uniq_affairs_known) then null
              else count(distinct uniq_affairs)::int
            end as uniq_affairs,
            case
              when not bool_or(uniq_adopters_known) then null
              else count(distinct uniq_adopters)::int
            end as uniq_adopters
          from
            (
              select
                true as is_record,
                fact_adoptions,
                null::text as uniq_affairs,
                null::bigint as uniq_adopters,
                b.government_id in (
                  select
                    y.government_id
                  from
                    government y
                  where
                    exists (
                      select
                      from
                        innovation_affair kept
                      where
                        kept.government_id = y.government_id
                    )
                ) as uniq_affairs_known,
                b.government_id in (
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
                ) as uniq_adopters_known
              from
                counted b
              union all
              select
                null,
                null,
                v.value,
                null,
                null,
                null
              from
                counted b
                cross join lateral (
                  select
                    n.affair_code as value
                  from
                    innovation_affair n
                  where
                    n.government_id = b.government_id
                    and n.innovation_id = b.innovation_id
                ) v
              union all
              select
                null,
                null,
                null,
                v.value,
                null,
                null
              from
                counted b
                cross join lateral (
                  select
                    (x.government_id::bigint << 32 | xw.credited_id) as value
                  from
                    adoption x
                    left join agency_credit_span xw on xw.government_id = x.government_id
                    and xw.level = 'UNIT'
                    and xw.agency_id = x.adopter_id
                    and xw.from_day <= $1::date
                    and $1::date < xw.until_day
                  where
                    x.government_id = b.government_id
                    and x.innovation_id = b.innovation_id
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
                ) v
            ) b
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
