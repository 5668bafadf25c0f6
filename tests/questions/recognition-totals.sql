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
  won as materialized (
    select
      r.government_id,
      r.innovation_id,
      r.agency_id,
      r.programme,
      r.tier,
      coalesce(
        r.year,
        extract(
          year
          from
            r.awarded_on
        )
      )::int as year
    from
      recognition r
    where
      coalesce(coalesce(r.awarded_on, make_date(r.year, 1, 1)), '-infinity'::date) <= $1::date
      and true
  ),
  grouped as (
    select
      programme,
      year,
      tier,
      count(*)::int as count,
      count(distinct (government_id, innovation_id)) filter (
        where
          innovation_id is not null
      )::int as innovations,
      row_number() over (
        order by
          year desc nulls last,
          programme,
          tier collate "id-x-icu" nulls last,
          tier
      ) as place
    from
      won
    group by
      programme,
      year,
      tier
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
    'count',
    c.count,
    'innovations',
    c.innovations,
    'agencies',
    c.agencies,
    'programmes',
    (
      select
        json_agg(
          json_build_object('programme', t.programme, 'count', t.count, 'innovations', t.innovations, 'lastYear', t.last_year)
          order by
            t.programme
        )
      from
        (
          select
            p.programme,
            count(w.programme)::int as count,
            count(distinct (w.government_id, w.innovation_id)) filter (
              where
                w.innovation_id is not null
            )::int as innovations,
            max(w.year) as last_year
          from
            unnest(enum_range(null::recognition_programme)) as p (programme)
            left join won w using (programme)
          group by
            p.programme
        ) t
    ),
    'groupCount',
    (
      select
        count(*)
      from
        grouped
    ),
    'groups',
    (
      select
        coalesce(
          json_agg(
            json_build_object('programme', n.programme, 'year', n.year, 'tier', n.tier, 'count', n.count, 'innovations', n.innovations)
            order by
              n.place
          ),
          '[]'
        )
      from
        (
          select
            *
          from
            grouped
          order by
            place
          limit
            $2
        ) n
    ),
    'competition',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'year',
              y.year,
              'registered',
              y.registered,
              'submitted',
              y.submitted,
              'passedAdmin',
              y.passed_admin,
              'finalists',
              y.finalists,
              'top99',
              y.top99,
              'topTierName',
              y.top_tier_name,
              'topTierCount',
              y.top_tier_count,
              'note',
              case
                when y.note_id is not null then json_build_object('indonesian', y.note_id, 'english', y.note_en)
              end,
              'source',
              y.source,
              'won',
              (
                select
                  count(*)
                from
                  won w
                where
                  w.programme = 'KIPP'
                  and w.year = y.year
              )
            )
            order by
              y.year desc
          ),
          '[]'
        )
      from
        competition_year y
      where
        y.year <= extract(
          year
          from
            $1::date
        )
    )
  ) as answer
from
  (
    select
      count(*)::int as count,
      count(distinct (government_id, innovation_id)) filter (
        where
          innovation_id is not null
      )::int as innovations,
      count(distinct (government_id, agency_id)) filter (
        where
          agency_id is not null
      )::int as agencies
    from
      won
  ) c
