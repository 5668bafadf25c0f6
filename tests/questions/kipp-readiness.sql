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
  least_age as (
    select
      n.government_id,
      r.months
    from
      inside n
      cross join lateral (
        select
          s.kipp_min_age_months as months
        from
          rule_set s
        where
          s.government_id = n.giver_id
          and s.from_day <= $1::date
        order by
          s.from_day desc
        limit
          1
      ) r
  ),
  entry as materialized (
    select
      i.government_id,
      i.innovation_id,
      i.title_id,
      translate(lower(i.title_id), $2::text, '') as bare,
      case
        when g.stage <> 'STOPPED'
        and true then array[
          case
            when r.months is null then null
            when g.stage is distinct from 'IMPLEMENTATION' then false
            when case
              when g.started_on is null then g.from_day
              when g.started_precision = 'YEAR' then (g.from_day + interval '1 year')::date - 1
              when g.started_precision = 'MONTH' then (g.from_day + interval '1 month')::date - 1
              else g.from_day
            end + make_interval(months => r.months) <= $1::date then true
            when g.started_on is not null
            and g.from_day + make_interval(months => r.months) > $1::date then false
          end,
          coalesce(g.stage = 'IMPLEMENTATION', false),
          i.owner_basis = 'STATED',
          i.summary_id is not null,
          exists (
            select
            from
              outcome o
            where
              o.government_id = i.government_id
              and o.innovation_id = i.innovation_id
              and o.baseline_value is not null
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
          ),
          i.source_id is not null,
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
                    innovation_sdg kept
                  where
                    kept.government_id = y.government_id
                )
            ) then exists (
              select
              from
                innovation_sdg n
              where
                n.government_id = i.government_id
                and n.innovation_id = i.innovation_id
                and true
            )
          end,
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
            ) then exists (
              select
              from
                evidence n
              where
                n.government_id = i.government_id
                and n.innovation_id = i.innovation_id
                and n.kind = 'DECREE'
                and (
                  n.dated_on is null
                  or n.dated_on <= $1::date
                )
            )
          end
        ]
      end as met
    from
      innovation i
      join innovation_span v on v.government_id = i.government_id
      and v.innovation_id = i.innovation_id
      and v.from_day <= $1::date
      and $1::date < v.until_day
      join innovation_stage g on g.government_id = v.government_id
      and g.innovation_id = v.innovation_id
      and g.from_day = v.from_day
      and g.stage = v.stage
      cross join lateral (
        select
          v.check_state
      ) k
      left join least_age r on r.government_id = i.government_id
    where
      k.check_state is distinct from 'REJECTED'
      and i.government_id = any (
        array(
          select
            government_id
          from
            inside
        )
      )
  ),
  doubled as (
    select
      government_id,
      bare
    from
      entry
    group by
      government_id,
      bare
    having
      count(*) > 1
  ),
  standing as materialized (
    select
      e.government_id,
      e.innovation_id,
      e.title_id,
      e.met,
      - cardinality(array_positions(e.met, true)) as place,
      d.bare is not null as doubled
    from
      entry e
      left join doubled d using (government_id, bare)
    where
      e.met is not null
  ),
  counted as (
    select
      count(*)::int as candidates,
      count(*) filter (
        where
          true = all (met)
      )::int as ready,
      count(*) filter (
        where
          doubled
      )::int as doubled,
      count(*) filter (
        where
          met[1]
      )::int as met_0,
      count(*) filter (
        where
          met[1] is null
      )::int as unknown_0,
      count(*) filter (
        where
          met[2]
      )::int as met_1,
      count(*) filter (
        where
          met[2] is null
      )::int as unknown_1,
      count(*) filter (
        where
          met[3]
      )::int as met_2,
      count(*) filter (
        where
          met[3] is null
      )::int as unknown_2,
      count(*) filter (
        where
          met[4]
      )::int as met_3,
      count(*) filter (
        where
          met[4] is null
      )::int as unknown_3,
      count(*) filter (
        where
          met[5]
      )::int as met_4,
      count(*) filter (
        where
          met[5] is null
      )::int as unknown_4,
      count(*) filter (
        where
          met[6]
      )::int as met_5,
      count(*) filter (
        where
          met[6] is null
      )::int as unknown_5,
      count(*) filter (
        where
          met[7]
      )::int as met_6,
      count(*) filter (
        where
          met[7] is null
      )::int as unknown_6,
      count(*) filter (
        where
          met[8]
      )::int as met_7,
      count(*) filter (
        where
          met[8] is null
      )::int as unknown_7
    from
      standing
  ),
  chosen as (
    select
      *
    from
      standing
    where
      met[7] is not true
      and met[8] is not true
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
      $3
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
      $4
  ),
  lettered as materialized (
    select
      government_id,
      innovation_id,
      letters,
      cardinality(letters) as size
    from
      (
        select
          government_id,
          innovation_id,
          show_trgm (title_id) as letters
        from
          entry
        where
          government_id in (
            select
              government_id
            from
              page
          )
      ) n
  ),
  alike as materialized (
    select
      *,
      row_number() over (
        partition by
          government_id,
          innovation_id
        order by
          likeness desc,
          other_id
      ) as place
    from
      (
        select
          a.government_id,
          a.innovation_id,
          o.innovation_id as other_id,
          count(*)::numeric / (a.size + o.size - count(*)) as likeness
        from
          (
            select
              p.government_id,
              p.innovation_id,
              l.size,
              unnest(l.letters) as part
            from
              page p
              join lettered l using (government_id, innovation_id)
          ) a
          join (
            select
              government_id,
              innovation_id,
              size,
              unnest(letters) as part
            from
              lettered
          ) o on o.government_id = a.government_id
          and o.part = a.part
          and o.innovation_id <> a.innovation_id
        group by
          a.government_id,
          a.innovation_id,
          a.size,
          o.innovation_id,
          o.size
        having
          count(*)::numeric / (a.size + o.size - count(*)) >= 0.6
      ) pair
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
        'stage',
        g.stage,
        'since',
        g.from_day,
        'sincePrecision',
        g.started_precision,
        'basis',
        (
          select
            v.date_basis
          from
            innovation_stage_span v
          where
            v.government_id = g.government_id
            and v.innovation_id = g.innovation_id
            and v.from_day = g.from_day
            and v.stage = g.stage
        ),
        'oldEnoughOn',
        case
          when g.stage = 'IMPLEMENTATION' then (
            case
              when g.started_on is null then g.from_day
              when g.started_precision = 'YEAR' then (g.from_day + interval '1 year')::date - 1
              when g.started_precision = 'MONTH' then (g.from_day + interval '1 month')::date - 1
              else g.from_day
            end + make_interval(months => r.months)
          )::date
        end,
        'group',
        case
          when exists (
            select
            from
              recognition w
              left join competition_year y on y.year = w.year
            where
              w.government_id = i.government_id
              and w.innovation_id = i.innovation_id
              and w.programme = 'KIPP'
              and coalesce(w.awarded_on, make_date(w.year, 1, 1)) <= $1::date
              and w.tier = y.top_tier_name
          ) then 'SPECIAL'
          when exists (
            select
            from
              recognition w
              left join competition_year y on y.year = w.year
            where
              w.government_id = i.government_id
              and w.innovation_id = i.innovation_id
              and w.programme = 'KIPP'
              and coalesce(w.awarded_on, make_date(w.year, 1, 1)) <= $1::date
              and (
                w.tier is null
                or y.top_tier_name is null
              )
          ) then null
          when i.origin_place is not null then 'REPLICATION'
          else 'GENERAL'
        end,
        'readiness',
        (
          select
            json_build_object(
              'fulfilled',
              count(*) filter (
                where
                  q.met
              ),
              'required',
              count(*),
              'minimumAgeMonths',
              min(r.months),
              'requirements',
              json_agg(
                json_build_object('requirement', q.requirement, 'met', q.met)
                order by
                  q.place
              )
            )
          from
            innovation i
            left join innovation_stage g on g.government_id = i.government_id
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
            left join lateral (
              select
                n.kipp_min_age_months as months
              from
                rule_set n
              where
                n.government_id = (
                  select
                    u.government_id
                  from
                    unnest(government_scope (i.government_id)) with ordinality as u (government_id, hops)
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
                )
                and n.from_day <= $1::date
              order by
                n.from_day desc
              limit
                1
            ) r on true
            cross join lateral (
              values
                (
                  1,
                  'AGE',
                  case
                    when r.months is null then null
                    when g.stage is distinct from 'IMPLEMENTATION' then false
                    when case
                      when g.started_on is null then g.from_day
                      when g.started_precision = 'YEAR' then (g.from_day + interval '1 year')::date - 1
                      when g.started_precision = 'MONTH' then (g.from_day + interval '1 month')::date - 1
                      else g.from_day
                    end + make_interval(months => r.months) <= $1::date then true
                    when g.started_on is not null
                    and g.from_day + make_interval(months => r.months) > $1::date then false
                  end
                ),
                (2, 'STAGE', coalesce(g.stage = 'IMPLEMENTATION', false)),
                (3, 'OWNER', i.owner_basis = 'STATED'),
                (4, 'SUMMARY', i.summary_id is not null),
                (
                  5,
                  'BEFORE_AFTER',
                  exists (
                    select
                    from
                      outcome o
                    where
                      o.government_id = i.government_id
                      and o.innovation_id = i.innovation_id
                      and o.baseline_value is not null
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
                  )
                ),
                (6, 'SOURCE', i.source_id is not null),
                (
                  7,
                  'SDG',
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
                            innovation_sdg kept
                          where
                            kept.government_id = y.government_id
                        )
                    ) then exists (
                      select
                      from
                        innovation_sdg n
                      where
                        n.government_id = i.government_id
                        and n.innovation_id = i.innovation_id
                        and true
                    )
                  end
                ),
                (
                  8,
                  'DECREE',
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
                    ) then exists (
                      select
                      from
                        evidence n
                      where
                        n.government_id = i.government_id
                        and n.innovation_id = i.innovation_id
                        and n.kind = 'DECREE'
                        and (
                          n.dated_on is null
                          or n.dated_on <= $1::date
                        )
                    )
                  end
                )
            ) as q (place, requirement, met)
          where
            i.government_id = p.government_id
            and i.innovation_id = p.id
        ),
        'alike',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'innovation',
                  json_build_object(
                    'code',
                    o.code,
                    'government',
                    (
                      select
                        rg.code
                      from
                        government rg
                      where
                        rg.government_id = o.government_id
                    ),
                    'title',
                    json_build_object('indonesian', o.title_id, 'english', o.title_en),
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
                        l.government_id = o.government_id
                        and l.agency_id = o.owner_id
                    )
                  ),
                  'likeness',
                  round(a.likeness, 2)::float8,
                  'same',
                  translate(lower(o.title_id), $2::text, '') = translate(lower(p.title_id), $2::text, '')
                )
                order by
                  a.likeness desc,
                  o.title_id collate "id-x-icu",
                  o.innovation_id
              ),
              '[]'
            )
          from
            alike a
            join innovation o on o.government_id = a.government_id
            and o.innovation_id = a.other_id
          where
            a.government_id = p.government_id
            and a.innovation_id = p.innovation_id
            and a.place <= 5
        )
      ) as shape
    from
      (
        select
          *,
          innovation_id as id
        from
          page
      ) p
      join innovation i using (government_id, innovation_id)
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
      left join least_age r on r.government_id = p.government_id
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
    'minimumAgeMonths',
    (
      select
        min(months)
      from
        least_age
      having
        count(distinct coalesce(months, -1)) = 1
    ),
    'ready',
    json_build_object('numerator', c.ready, 'denominator', c.candidates, 'value', (c.ready)::float8 / nullif(c.candidates, 0)),
    'sameTitle',
    json_build_object('numerator', c.doubled, 'denominator', c.candidates, 'value', (c.doubled)::float8 / nullif(c.candidates, 0)),
    'requirements',
    json_build_array(
      json_build_object(
        'requirement',
        'AGE',
        'met',
        case
          when c.unknown_0 < c.candidates
          or c.candidates = 0 then json_build_object('numerator', c.met_0, 'denominator', c.candidates, 'value', (c.met_0)::float8 / nullif(c.candidates, 0))
        end,
        'notKnown',
        c.unknown_0
      ),
      json_build_object(
        'requirement',
        'STAGE',
        'met',
        case
          when c.unknown_1 < c.candidates
          or c.candidates = 0 then json_build_object('numerator', c.met_1, 'denominator', c.candidates, 'value', (c.met_1)::float8 / nullif(c.candidates, 0))
        end,
        'notKnown',
        c.unknown_1
      ),
      json_build_object(
        'requirement',
        'OWNER',
        'met',
        case
          when c.unknown_2 < c.candidates
          or c.candidates = 0 then json_build_object('numerator', c.met_2, 'denominator', c.candidates, 'value', (c.met_2)::float8 / nullif(c.candidates, 0))
        end,
        'notKnown',
        c.unknown_2
      ),
      json_build_object(
        'requirement',
        'SUMMARY',
        'met',
        case
          when c.unknown_3 < c.candidates
          or c.candidates = 0 then json_build_object('numerator', c.met_3, 'denominator', c.candidates, 'value', (c.met_3)::float8 / nullif(c.candidates, 0))
        end,
        'notKnown',
        c.unknown_3
      ),
      json_build_object(
        'requirement',
        'BEFORE_AFTER',
        'met',
        case
          when c.unknown_4 < c.candidates
          or c.candidates = 0 then json_build_object('numerator', c.met_4, 'denominator', c.candidates, 'value', (c.met_4)::float8 / nullif(c.candidates, 0))
        end,
        'notKnown',
        c.unknown_4
      ),
      json_build_object(
        'requirement',
        'SOURCE',
        'met',
        case
          when c.unknown_5 < c.candidates
          or c.candidates = 0 then json_build_object('numerator', c.met_5, 'denominator', c.candidates, 'value', (c.met_5)::float8 / nullif(c.candidates, 0))
        end,
        'notKnown',
        c.unknown_5
      ),
      json_build_object(
        'requirement',
        'SDG',
        'met',
        case
          when c.unknown_6 < c.candidates
          or c.candidates = 0 then json_build_object('numerator', c.met_6, 'denominator', c.candidates, 'value', (c.met_6)::float8 / nullif(c.candidates, 0))
        end,
        'notKnown',
        c.unknown_6
      ),
      json_build_object(
        'requirement',
        'DECREE',
        'met',
        case
          when c.unknown_7 < c.candidates
          or c.candidates = 0 then json_build_object('numerator', c.met_7, 'denominator', c.candidates, 'value', (c.met_7)::float8 / nullif(c.candidates, 0))
        end,
        'notKnown',
        c.unknown_7
      )
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
    ) > $4
  ) as answer
from
  counted c
