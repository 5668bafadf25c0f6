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
      case
        when e.held_precision is distinct from 'YEAR' then to_char(e.held_on, 'YYYY-"Q"Q')
      end as held_on_quarter,
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
      e.organiser as uniq_organisers
    from
      facilitation e
    where
      e.held_on <= $1::date
      and true
  ),
  grouped as (
    select
      attendee,
      held_on_quarter,
      sum(fact_agencies)::float8 as sum_agencies,
      sum(fact_people)::float8 as sum_people,
      count(*)::int as count
    from
      (
        select
          *
        from
          counted b
          left join lateral (
            select distinct
              (n.government_id::bigint << 32 | nw.credited_id) as attendee
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
          ) of_attendee on true
      ) b
    group by
      attendee,
      held_on_quarter
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
          (
            select
              l.name_id
            from
              agency l
            where
              l.government_id = (attendee >> 32)::int
              and l.agency_id = (attendee & 4294967295)::int
          ) collate "id-x-icu" as order_1,
          attendee as order_2,
          held_on_quarter as order_3
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
                'attendee',
                case
                  when num_nonnulls (attendee) > 0 then json_build_object(
                    'shortName',
                    case
                      when attendee is not null then (
                        select
                          l.short_name
                        from
                          agency l
                        where
                          l.government_id = (attendee >> 32)::int
                          and l.agency_id = (attendee & 4294967295)::int
                      )
                    end,
                    'name',
                    case
                      when attendee is not null then (
                        select
                          json_build_object('indonesian', l.name_id, 'english', l.name_en)
                        from
                          agency l
                        where
                          l.government_id = (attendee >> 32)::int
                          and l.agency_id = (attendee & 4294967295)::int
                      )
                    end
                  )
                end,
                'heldOn',
                case
                  when num_nonnulls (held_on_quarter) > 0 then json_build_object('quarter', held_on_quarter)
                end
              ),
              'count',
              count,
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
        json_build_object(
          'count',
          count,
          'uniq',
          json_build_object('agencies', uniq_agencies, 'organisers', uniq_organisers),
          'sum',
          json_build_object('people', sum_people)
        )
      from
        (
          select
            sum(fact_people)::float8 as sum_people,
            count(is_record)::int as count,
            case
              when not bool_or(uniq_agencies_known) then null
              else count(distinct uniq_agencies)::int
            end as uniq_agencies,
            count(distinct uniq_organisers)::int as uniq_organisers
          from
            (
              select
                true as is_record,
                fact_people,
                uniq_organisers,
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
                null,
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
    )
  ) as answer
