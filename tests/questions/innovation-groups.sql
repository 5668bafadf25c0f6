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
      date_part('year', s.begun_on)::int as started_on_year,
      case
        when s.begun_on is null then null
        when s.begun_basis = 'KNOWN_ON' then 'KNOWN_ON'
        when s.begun_basis = 'YEAR' then 'YEAR'
        else 'EXACT'
      end::date_basis as started_on_basis,
      i.form as form,
      i.digital as digital,
      gd.day as day_implemented_on,
      (i.government_id::bigint << 32 | w.credited_id) as uniq_owners,
      g.stage = 'IMPLEMENTATION' as ratio_implemented,
      exists (
        select
        from
          outcome o
        where
          o.government_id = i.government_id
          and o.innovation_id = i.innovation_id
          and true
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
      ) as ratio_measured,
      i.digital as ratio_digital,
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
        ) then exists (
          select
          from
            adoption x
          where
            x.government_id = i.government_id
            and x.innovation_id = i.innovation_id
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
      end as ratio_adopted
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
      cross join lateral (
        select
          case
            when s.implemented_on <= $1::date then s.implemented_on
          end as day
      ) gd
      left join agency_credit_span w on w.government_id = i.government_id
      and w.level = 'UNIT'
      and w.agency_id = i.owner_id
      and w.from_day <= $1::date
      and $1::date < w.until_day
    where
      s.from_day <= $1::date
      and $1::date < s.until_day
      and k.check_state is distinct from 'REJECTED'
      and true
      and (g.stage = any ($2::stage[]))
  ),
  grouped as (
    select
      *
    from
      (
        select
          started_on_year,
          started_on_basis,
          form,
          digital,
          max(day_implemented_on) as latest_implemented_on,
          count(*)::int as count,
          count(distinct uniq_owners)::int as uniq_owners,
          count(*) filter (
            where
              ratio_implemented
          )::int as ratio_implemented_part,
          count(ratio_implemented)::int as ratio_implemented_of,
          count(*) filter (
            where
              ratio_measured
          )::int as ratio_measured_part,
          count(ratio_measured)::int as ratio_measured_of
        from
          counted b
        group by
          started_on_year,
          started_on_basis,
          form,
          digital
      ) every
    where
      count::float8 >= $3::float8
  ),
  page as (
    select
      *,
      row_number() over (
        order by
          order_1 desc nulls last,
          order_2 desc nulls last,
          order_3 nulls last,
          order_4 nulls last,
          order_5 nulls last
      ) as nth
    from
      (
        select
          *,
          started_on_year as order_1,
          count::float8 as order_2,
          started_on_basis as order_3,
          form as order_4,
          digital as order_5
        from
          grouped
      ) ordered
    where
      true
    order by
      order_1 desc nulls last,
      order_2 desc nulls last,
      order_3 nulls last,
      order_4 nulls last,
      order_5 nulls last
    limit
      $4::int
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
                'startedOn',
                case
                  when num_nonnulls (started_on_year, started_on_basis) > 0 then json_build_object('year', started_on_year, 'basis', started_on_basis)
                end,
                'form',
                form,
                'digital',
                digital
              ),
              'count',
              count,
              'uniq',
              json_build_object('owners', uniq_owners),
              'ratio',
              json_build_object(
                'implemented',
                json_build_object(
                  'numerator',
                  ratio_implemented_part,
                  'denominator',
                  ratio_implemented_of,
                  'value',
                  (ratio_implemented_part)::float8 / nullif(ratio_implemented_of, 0)
                ),
                'measured',
                json_build_object(
                  'numerator',
                  ratio_measured_part,
                  'denominator',
                  ratio_measured_of,
                  'value',
                  (ratio_measured_part)::float8 / nullif(ratio_measured_of, 0)
                )
              ),
              'latest',
              json_build_object('implementedOn', latest_implemented_on)
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
          'uniq',
          json_build_object('owners', uniq_owners, 'adopters', uniq_adopters),
          'ratio',
          json_build_object(
            'digital',
            json_build_object(
              'numerator',
              ratio_digital_part,
              'denominator',
              ratio_digital_of,
              'value',
              (ratio_digital_part)::float8 / nullif(ratio_digital_of, 0)
            ),
            'adopted',
            json_build_object(
              'numerator',
              ratio_adopted_part,
              'denominator',
              ratio_adopted_of,
              'value',
              (ratio_adopted_part)::float8 / nullif(ratio_adopted_of, 0)
            )
          )
        )
      from
        (
          select
            count(is_record)::int as count,
            count(distinct uniq_owners)::int as uniq_owners,
            case
              when not bool_or(uniq_adopters_known) then null
              else count(distinct uniq_adopters)::int
            end as uniq_adopters,
            count(*) filter (
              where
                ratio_digital
            )::int as ratio_digital_part,
            count(ratio_digital)::int as ratio_digital_of,
            count(*) filter (
              where
                ratio_adopted
            )::int as ratio_adopted_part,
            count(ratio_adopted)::int as ratio_adopted_of
          from
            (
              select
                true as is_record,
                uniq_owners,
                ratio_digital,
                ratio_adopted,
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
                null,
                null,
                v.value,
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
    ),
    'hasNextPage',
    (
      select
        count(*) > $5::int
      from
        page
    ),
    'last',
    (
      select
        json_build_array(order_1, order_2, order_3, order_4, order_5)
      from
        page
      where
        nth <= $5::int
      order by
        nth desc
      limit
        1
    )
  ) as answer
