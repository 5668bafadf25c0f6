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
      e.government_id,
      e.facilitation_id,
      date_part('year', e.held_on)::int as held_on_year,
      e.kind as kind,
      (
        select
          nullif(count(*), 0)::int
        from
          attendance n
        where
          n.government_id = e.government_id
          and n.facilitation_id = e.facilitation_id
      ) as fact_agencies,
      (
        select
          sum(n.people)::int
        from
          attendance n
        where
          n.government_id = e.government_id
          and n.facilitation_id = e.facilitation_id
      ) as fact_people,
      exists (
        select
        from
          attendance n
        where
          n.government_id = e.government_id
          and n.facilitation_id = e.facilitation_id
      ) as ratio_attendance_known
    from
      facilitation e
    where
      e.held_on <= $1::date
      and true
  ),
  grouped as (
    select
      held_on_year,
      kind,
      sum(fact_agencies)::float8 as sum_agencies,
      sum(fact_people)::float8 as sum_people,
      count(*)::int as count,
      count(*) filter (
        where
          ratio_attendance_known
      )::int as ratio_attendance_known_part,
      count(ratio_attendance_known)::int as ratio_attendance_known_of
    from
      counted b
    group by
      held_on_year,
      kind
  ),
  page as (
    select
      *,
      row_number() over (
        order by
          order_1 desc nulls last,
          order_2 nulls last
      ) as nth
    from
      (
        select
          *,
          held_on_year as order_1,
          kind as order_2
        from
          grouped
      ) ordered
    where
      true
    order by
      order_1 desc nulls last,
      order_2 nulls last
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
                'heldOn',
                case
                  when num_nonnulls (held_on_year) > 0 then json_build_object('year', held_on_year)
                end,
                'kind',
                kind
              ),
              'count',
              count,
              'ratio',
              json_build_object(
                'attendanceKnown',
                json_build_object(
                  'numerator',
                  ratio_attendance_known_part,
                  'denominator',
                  ratio_attendance_known_of,
                  'value',
                  (ratio_attendance_known_part)::float8 / nullif(ratio_attendance_known_of, 0)
                )
              ),
              'sum',
              json_build_object('agencies', sum_agencies, 'people', sum_people)
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
        json_build_object('count', count, 'uniq', json_build_object('agencies', uniq_agencies))
      from
        (
          select
            count(is_record)::int as count,
            case
              when not bool_or(uniq_agencies_known) then null
              else count(distinct uniq_agencies)::int
            end as uniq_agencies
          from
            (
              select
                true as is_record,
                null::bigint as uniq_agencies,
                exists (
                  select
                  from
                    attendance n
                  where
                    n.government_id = b.government_id
                    and n.facilitation_id = b.facilitation_id
                ) as uniq_agencies_known
              from
                counted b
              union all
              select
                null,
                v.value,
                null
              from
                counted b
                cross join lateral (
                  select
                    (n.government_id::bigint << 32 | nw.credited_id) as value
                  from
                    attendance n
                    left join agency_credit_span nw on nw.government_id = n.government_id
                    and nw.level = 'UNIT'
                    and nw.agency_id = n.agency_id
                    and nw.from_day <= $1::date
                    and $1::date < nw.until_day
                  where
                    n.government_id = b.government_id
                    and n.facilitation_id = b.facilitation_id
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
        count(*) > $3::int
      from
        page
    )
  ) as answer
