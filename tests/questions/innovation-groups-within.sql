with recursive
  moments (day) as (
    values
      ($1::date)
  ),
  scope as (
    select
      a.government_id,
      a.agency_id,
      a.kind_code = 'GOVERNMENT' as whole
    from
      agency a
      join government g using (government_id)
    where
      a.code = $2
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
  subtree (day, government_id, agency_id) as (
    select
      m.day,
      s.government_id,
      s.agency_id
    from
      scope s
      cross join moments m
    where
      not s.whole
    union
    select
      t.day,
      p.government_id,
      p.agency_id
    from
      subtree t
      join agency_parent p on p.government_id = t.government_id
      and p.parent_id = t.agency_id
      and p.from_day <= t.day
      and t.day < p.until_day
  ),
  counted as (
    select
      wa.kind_code as owner_kind,
      (i.government_id::bigint << 32 | wp.parent_id) as owner_parent
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
      left join agency_credit_span w on w.government_id = i.government_id
      and w.level = 'UNIT'
      and w.agency_id = i.owner_id
      and w.from_day <= $1::date
      and $1::date < w.until_day
      left join agency wa on wa.government_id = i.government_id
      and wa.agency_id = w.credited_id
      left join agency_parent wp on wp.government_id = i.government_id
      and wp.agency_id = w.credited_id
      and wp.from_day <= $1::date
      and $1::date < wp.until_day
    where
      s.from_day <= $1::date
      and $1::date < s.until_day
      and k.check_state is distinct from 'REJECTED'
      and (
        i.government_id = any (
          array(
            select
              government_id
            from
              inside
          )
        )
        and (
          i.government_id in (
            select
              government_id
            from
              inside
            where
              whole
          )
          or (i.government_id, i.owner_id) in (
            select
              w.government_id,
              w.agency_id
            from
              agency_credit_span w
              join subtree u on u.government_id = w.government_id
              and u.agency_id = w.credited_id
            where
              w.level = 'UNIT'
              and w.from_day <= $1::date
              and $1::date < w.until_day
          )
        )
      )
  ),
  grouped as (
    select
      owner_kind,
      owner_parent,
      count(*)::int as count
    from
      counted b
    group by
      owner_kind,
      owner_parent
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
          count::float8 as order_1,
          owner_kind as order_2,
          owner_parent as order_3
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
                'owner',
                case
                  when num_nonnulls (owner_kind, owner_parent) > 0 then json_build_object(
                    'kind',
                    case
                      when num_nonnulls (owner_kind) > 0 then json_build_object(
                        'code',
                        owner_kind,
                        'name',
                        case
                          when owner_kind is not null then (
                            select
                              json_build_object('indonesian', l.name_id, 'english', l.name_en)
                            from
                              agency_kind l
                            where
                              l.code = owner_kind
                          )
                        end
                      )
                    end,
                    'parent',
                    case
                      when num_nonnulls (owner_parent) > 0 then json_build_object(
                        'code',
                        case
                          when owner_parent is not null then (
                            select
                              l.code
                            from
                              agency l
                            where
                              l.government_id = (owner_parent >> 32)::int
                              and l.agency_id = (owner_parent & 4294967295)::int
                          )
                        end
                      )
                    end
                  )
                end
              ),
              'count',
              count
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
    'totalCount',
    (
      select
        count(*)::int
      from
        grouped
    )
  ) as answer
