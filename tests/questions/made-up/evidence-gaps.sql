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
  in_use as materialized (
    select
      i.government_id,
      i.innovation_id,
      i.title_id,
      c.credited_id
    from
      innovation i
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
      left join agency_credit_span c on c.government_id = i.government_id
      and c.level = $2::coverage_level
      and c.agency_id = i.owner_id
      and c.from_day <= $1::date
      and $1::date < c.until_day
    where
      k.check_state is distinct from 'REJECTED'
      and g.stage = 'IMPLEMENTATION'
      and true
  ),
  shown as (
    select
      n.government_id,
      n.innovation_id,
      array_agg(
        distinct n.kind
        order by
          n.kind
      ) as kinds
    from
      in_use
      join evidence n using (government_id, innovation_id)
    where
      n.kind = any ($3::evidence_kind[])
      and (
        n.dated_on is null
        or n.dated_on <= $1::date
      )
    group by
      n.government_id,
      n.innovation_id
  ),
  filed as materialized (
    select
      u.government_id,
      u.innovation_id,
      u.title_id,
      u.credited_id,
      coalesce(s.kinds, '{}') as kinds,
      cardinality($3::evidence_kind[]) as looked,
      coalesce(cardinality(s.kinds), 0) as present,
      exists (
        select
        from
          evidence n
        where
          n.government_id = u.government_id
      ) as kept
    from
      in_use u
      left join shown s using (government_id, innovation_id)
  ),
  counted as (
    select
      count(*)::int as in_use,
      count(*) filter (
        where
          present = looked
      )::int as complete,
      coalesce(sum(present), 0)::int as present,
      coalesce(sum(looked), 0)::int as looked
    from
      filed
    where
      kept
  ),
  chosen as (
    select
      *,
      present - looked as place
    from
      filed
    where
      present < looked
  ),
  following as (
    select
      *
    from
      chosen
    order by
      place,
      title_id collate "id-x-icu",
      government_id,
      innovation_id
    limit
      $4
  ),
  page as (
    select
      *
    from
      following
    order by
      place,
      title_id collate "id-x-icu",
      government_id,
      innovation_id
    limit
      $5
  ),
  shaped as (
    select
      p.place,
      p.title_id,
      p.government_id,
      p.innovation_id,
      json_build_object(
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
              and l.agency_id = i.owner_id
          )
        ),
        'agency',
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
            l.government_id = p.government_id
            and l.agency_id = p.credited_id
        ),
        'present',
        to_json(p.kinds),
        'missing',
        to_json(
          array(
            select
              kind
            from
              unnest($3::evidence_kind[]) as kind
            where
              kind <> all (p.kinds)
            order by
              kind
          )
        )
      ) as shape
    from
      page p
      join innovation i using (government_id, innovation_id)
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
    'level',
    $6::text,
    'kinds',
    to_json($3::evidence_kind[]),
    'evidenceRecorded',
    exists (
      select
      from
        evidence n
      where
        n.government_id = any (
          array(
            select
              government_id
            from
              inside
          )
        )
    ),
    'complete',
    case
      when exists (
        select
        from
          evidence n
        where
          n.government_id = any (
            array(
              select
                government_id
              from
                inside
            )
          )
      ) then json_build_object('numerator', c.complete, 'denominator', c.in_use, 'value', (c.complete)::float8 / nullif(c.in_use, 0))
    end,
    'completeness',
    case
      when exists (
        select
        from
          evidence n
        where
          n.government_id = any (
            array(
              select
                government_id
              from
                inside
            )
          )
      ) then json_build_object('numerator', c.present, 'denominator', c.looked, 'value', (c.present)::float8 / nullif(c.looked, 0))
    end,
    'byKind',
    (
      select
        json_agg(
          json_build_object(
            'kind',
            n.kind,
            'present',
            case
              when exists (
                select
                from
                  evidence n
                where
                  n.government_id = any (
                    array(
                      select
                        government_id
                      from
                        inside
                    )
                  )
              ) then json_build_object('numerator', n.present, 'denominator', c.in_use, 'value', (n.present)::float8 / nullif(c.in_use, 0))
            end
          )
          order by
            n.kind
        )
      from
        (
          select
            kind,
            (
              select
                count(*)::int
              from
                filed f
              where
                kind = any (f.kinds)
            ) as present
          from
            unnest($3::evidence_kind[]) as kind
        ) n
    ),
    'agencyCount',
    (
      select
        count(*)
      from
        (
          select distinct
            government_id,
            credited_id
          from
            filed
        ) a
    ),
    'byAgency',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'agency',
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
                  l.government_id = n.government_id
                  and l.agency_id = n.credited_id
              ),
              'inUse',
              n.in_use,
              'lacking',
              case
                when n.kept then n.lacking
              end,
              'completeness',
              case
                when n.kept then json_build_object('numerator', n.present, 'denominator', n.looked, 'value', (n.present)::float8 / nullif(n.looked, 0))
              end
            )
            order by
              n.missing desc,
              n.government_id,
              n.credited_id
          ),
          '[]'
        )
      from
        (
          select
            government_id,
            credited_id,
            count(*)::int as in_use,
            count(*) filter (
              where
                present < looked
            )::int as lacking,
            bool_or(kept) as kept,
            sum(present)::int as present,
            sum(looked)::int as looked,
            sum(looked - present) as missing
          from
            filed
          group by
            government_id,
            credited_id
          order by
            missing desc,
            government_id,
            credited_id
          limit
            $7
        ) n
    ),
    'rows',
    (
      select
        coalesce(
          json_agg(
            shape
            order by
              place,
              title_id collate "id-x-icu",
              government_id,
              innovation_id
          ),
          '[]'
        )
      from
        shaped
    ),
    'totalCount',
    (
      select
        count(*)
      from
        chosen
    ),
    'endCursor',
    (
      select
        translate(encode(convert_to(json_build_array(place, title_id, government_id, innovation_id)::text, 'UTF8'), 'base64'), E'\n', '')
      from
        page
      order by
        place desc,
        title_id collate "id-x-icu" desc,
        government_id desc,
        innovation_id desc
      limit
        1
    ),
    'hasNextPage',
    (
      select
        count(*)
      from
        following
    ) > $5
  ) as answer
from
  counted c
