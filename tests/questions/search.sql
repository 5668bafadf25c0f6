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
  coded as (
    (
      select
        'AGENCY' as kind,
        0 as place,
        a.government_id,
        a.agency_id as id,
        a.code,
        a.name_id as title_id,
        a.name_en as title_en,
        null::int as owner_id,
        null::int as innovation_id,
        2::float8 as rank
      from
        government g
        join agency a using (government_id)
      where
        a.code = upper($2::text)
        and true
        and true
    )
    union all
    (
      select
        'INNOVATION' as kind,
        1 as place,
        i.government_id,
        i.innovation_id as id,
        i.code,
        i.title_id as title_id,
        i.title_en as title_en,
        i.owner_id as owner_id,
        null::int as innovation_id,
        2::float8 as rank
      from
        government g
        join innovation i using (government_id)
      where
        i.code = upper($2::text)
        and exists (
          select
          from
            innovation_stage n
          where
            n.government_id = i.government_id
            and n.innovation_id = i.innovation_id
            and n.from_day <= $1::date
          offset
            0
        )
        and true
    )
    union all
    (
      select
        'OUTCOME' as kind,
        2 as place,
        o.government_id,
        o.outcome_id as id,
        o.code,
        o.indicator_id as title_id,
        o.indicator_en as title_en,
        (
          select
            w.owner_id
          from
            innovation w
          where
            w.government_id = o.government_id
            and w.innovation_id = o.innovation_id
        ) as owner_id,
        o.innovation_id as innovation_id,
        2::float8 as rank
      from
        government g
        join outcome o using (government_id)
      where
        o.code = upper($2::text)
        and true
        and true
    )
    union all
    (
      select
        'FACILITATION' as kind,
        3 as place,
        e.government_id,
        e.facilitation_id as id,
        e.code,
        e.name_id as title_id,
        e.name_en as title_en,
        null::int as owner_id,
        null::int as innovation_id,
        2::float8 as rank
      from
        government g
        join facilitation e using (government_id)
      where
        e.code = upper($2::text)
        and e.held_on <= $1::date
        and true
    )
    union all
    (
      select
        'RECOGNITION' as kind,
        4 as place,
        r.government_id,
        r.recognition_id as id,
        r.code,
        r.name_id as title_id,
        r.name_en as title_en,
        coalesce(
          r.agency_id,
          (
            select
              w.owner_id
            from
              innovation w
            where
              w.government_id = r.government_id
              and w.innovation_id = r.innovation_id
          )
        ) as owner_id,
        r.innovation_id as innovation_id,
        2::float8 as rank
      from
        government g
        join recognition r using (government_id)
      where
        r.code = upper($2::text)
        and coalesce(coalesce(r.awarded_on, make_date(r.year, 1, 1)), '-infinity'::date) <= $1::date
        and true
    )
    union all
    (
      select
        'COMMITMENT' as kind,
        5 as place,
        y.government_id,
        y.commitment_id as id,
        y.code,
        y.promise_id as title_id,
        y.promise_en as title_en,
        y.agency_id as owner_id,
        null::int as innovation_id,
        2::float8 as rank
      from
        government g
        join commitment y using (government_id)
      where
        y.code = upper($2::text)
        and y.promised_on <= $1::date
        and true
    )
    union all
    (
      select
        'ADOPTION',
        6,
        x.government_id,
        x.adoption_id,
        x.code,
        w.title_id,
        w.title_en,
        x.adopter_id,
        x.innovation_id,
        2::float8
      from
        government g
        join adoption x using (government_id)
        join innovation w on w.government_id = x.government_id
        and w.innovation_id = x.innovation_id
      where
        x.code = upper($2::text)
        and not exists (
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
          offset
            0
        )
        and true
    )
  ),
  worded as (
    (
      select
        'AGENCY' as kind,
        0 as place,
        a.government_id,
        a.agency_id as id,
        a.code,
        a.name_id as title_id,
        a.name_en as title_en,
        null::int as owner_id,
        null::int as innovation_id,
        greatest(
          word_similarity ($2::text, a.search_text),
          0.9 + ts_rank(a.search_words, websearch_to_tsquery('indonesian', $2::text), 32) / 10
        )::float8 as rank
      from
        agency a
      where
        a.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and a.code <> upper($2::text)
        and true
        and true
      limit
        1000
    )
    union all
    (
      select
        'INNOVATION' as kind,
        1 as place,
        i.government_id,
        i.innovation_id as id,
        i.code,
        i.title_id as title_id,
        i.title_en as title_en,
        i.owner_id as owner_id,
        null::int as innovation_id,
        greatest(
          word_similarity ($2::text, i.search_text),
          0.9 + ts_rank(i.search_words, websearch_to_tsquery('indonesian', $2::text), 32) / 10
        )::float8 as rank
      from
        innovation i
      where
        i.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and i.code <> upper($2::text)
        and exists (
          select
          from
            innovation_stage n
          where
            n.government_id = i.government_id
            and n.innovation_id = i.innovation_id
            and n.from_day <= $1::date
          offset
            0
        )
        and true
      limit
        1000
    )
    union all
    (
      select
        'OUTCOME' as kind,
        2 as place,
        o.government_id,
        o.outcome_id as id,
        o.code,
        o.indicator_id as title_id,
        o.indicator_en as title_en,
        (
          select
            w.owner_id
          from
            innovation w
          where
            w.government_id = o.government_id
            and w.innovation_id = o.innovation_id
        ) as owner_id,
        o.innovation_id as innovation_id,
        greatest(
          word_similarity ($2::text, o.search_text),
          0.9 + ts_rank(o.search_words, websearch_to_tsquery('indonesian', $2::text), 32) / 10
        )::float8 as rank
      from
        outcome o
      where
        o.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and o.code <> upper($2::text)
        and true
        and true
      limit
        1000
    )
    union all
    (
      select
        'FACILITATION' as kind,
        3 as place,
        e.government_id,
        e.facilitation_id as id,
        e.code,
        e.name_id as title_id,
        e.name_en as title_en,
        null::int as owner_id,
        null::int as innovation_id,
        greatest(
          word_similarity ($2::text, e.search_text),
          0.9 + ts_rank(e.search_words, websearch_to_tsquery('indonesian', $2::text), 32) / 10
        )::float8 as rank
      from
        facilitation e
      where
        e.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and e.code <> upper($2::text)
        and e.held_on <= $1::date
        and true
      limit
        1000
    )
    union all
    (
      select
        'RECOGNITION' as kind,
        4 as place,
        r.government_id,
        r.recognition_id as id,
        r.code,
        r.name_id as title_id,
        r.name_en as title_en,
        coalesce(
          r.agency_id,
          (
            select
              w.owner_id
            from
              innovation w
            where
              w.government_id = r.government_id
              and w.innovation_id = r.innovation_id
          )
        ) as owner_id,
        r.innovation_id as innovation_id,
        greatest(
          word_similarity ($2::text, r.search_text),
          0.9 + ts_rank(r.search_words, websearch_to_tsquery('indonesian', $2::text), 32) / 10
        )::float8 as rank
      from
        recognition r
      where
        r.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and r.code <> upper($2::text)
        and coalesce(coalesce(r.awarded_on, make_date(r.year, 1, 1)), '-infinity'::date) <= $1::date
        and true
      limit
        1000
    )
    union all
    (
      select
        'COMMITMENT' as kind,
        5 as place,
        y.government_id,
        y.commitment_id as id,
        y.code,
        y.promise_id as title_id,
        y.promise_en as title_en,
        y.agency_id as owner_id,
        null::int as innovation_id,
        greatest(
          word_similarity ($2::text, y.search_text),
          0.9 + ts_rank(y.search_words, websearch_to_tsquery('indonesian', $2::text), 32) / 10
        )::float8 as rank
      from
        commitment y
      where
        y.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and y.code <> upper($2::text)
        and y.promised_on <= $1::date
        and true
      limit
        1000
    )
  ),
  lettered as (
    (
      select
        'AGENCY' as kind,
        0 as place,
        a.government_id,
        a.agency_id as id,
        a.code,
        a.name_id as title_id,
        a.name_en as title_en,
        null::int as owner_id,
        null::int as innovation_id,
        word_similarity ($2::text, a.search_text)::float8 as rank
      from
        agency a
      where
        not exists (
          select
          from
            coded
        )
        and (
          select
            count(*)
          from
            worded
        ) < $3
        and $2::text <% a.search_text
        and not a.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and a.code <> upper($2::text)
        and true
        and true
      limit
        1000
    )
    union all
    (
      select
        'INNOVATION' as kind,
        1 as place,
        i.government_id,
        i.innovation_id as id,
        i.code,
        i.title_id as title_id,
        i.title_en as title_en,
        i.owner_id as owner_id,
        null::int as innovation_id,
        word_similarity ($2::text, i.search_text)::float8 as rank
      from
        innovation i
      where
        not exists (
          select
          from
            coded
        )
        and (
          select
            count(*)
          from
            worded
        ) < $3
        and $2::text <% i.search_text
        and not i.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and i.code <> upper($2::text)
        and exists (
          select
          from
            innovation_stage n
          where
            n.government_id = i.government_id
            and n.innovation_id = i.innovation_id
            and n.from_day <= $1::date
          offset
            0
        )
        and true
      limit
        1000
    )
    union all
    (
      select
        'OUTCOME' as kind,
        2 as place,
        o.government_id,
        o.outcome_id as id,
        o.code,
        o.indicator_id as title_id,
        o.indicator_en as title_en,
        (
          select
            w.owner_id
          from
            innovation w
          where
            w.government_id = o.government_id
            and w.innovation_id = o.innovation_id
        ) as owner_id,
        o.innovation_id as innovation_id,
        word_similarity ($2::text, o.search_text)::float8 as rank
      from
        outcome o
      where
        not exists (
          select
          from
            coded
        )
        and (
          select
            count(*)
          from
            worded
        ) < $3
        and $2::text <% o.search_text
        and not o.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and o.code <> upper($2::text)
        and true
        and true
      limit
        1000
    )
    union all
    (
      select
        'FACILITATION' as kind,
        3 as place,
        e.government_id,
        e.facilitation_id as id,
        e.code,
        e.name_id as title_id,
        e.name_en as title_en,
        null::int as owner_id,
        null::int as innovation_id,
        word_similarity ($2::text, e.search_text)::float8 as rank
      from
        facilitation e
      where
        not exists (
          select
          from
            coded
        )
        and (
          select
            count(*)
          from
            worded
        ) < $3
        and $2::text <% e.search_text
        and not e.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and e.code <> upper($2::text)
        and e.held_on <= $1::date
        and true
      limit
        1000
    )
    union all
    (
      select
        'RECOGNITION' as kind,
        4 as place,
        r.government_id,
        r.recognition_id as id,
        r.code,
        r.name_id as title_id,
        r.name_en as title_en,
        coalesce(
          r.agency_id,
          (
            select
              w.owner_id
            from
              innovation w
            where
              w.government_id = r.government_id
              and w.innovation_id = r.innovation_id
          )
        ) as owner_id,
        r.innovation_id as innovation_id,
        word_similarity ($2::text, r.search_text)::float8 as rank
      from
        recognition r
      where
        not exists (
          select
          from
            coded
        )
        and (
          select
            count(*)
          from
            worded
        ) < $3
        and $2::text <% r.search_text
        and not r.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and r.code <> upper($2::text)
        and coalesce(coalesce(r.awarded_on, make_date(r.year, 1, 1)), '-infinity'::date) <= $1::date
        and true
      limit
        1000
    )
    union all
    (
      select
        'COMMITMENT' as kind,
        5 as place,
        y.government_id,
        y.commitment_id as id,
        y.code,
        y.promise_id as title_id,
        y.promise_en as title_en,
        y.agency_id as owner_id,
        null::int as innovation_id,
        word_similarity ($2::text, y.search_text)::float8 as rank
      from
        commitment y
      where
        not exists (
          select
          from
            coded
        )
        and (
          select
            count(*)
          from
            worded
        ) < $3
        and $2::text <% y.search_text
        and not y.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and y.code <> upper($2::text)
        and y.promised_on <= $1::date
        and true
      limit
        1000
    )
  ),
  hits as (
    select
      *
    from
      coded
    union all
    select
      *
    from
      worded
    union all
    select
      *
    from
      lettered
  ),
  chosen as (
    select
      *
    from
      hits h
    order by
      h.rank desc,
      h.place,
      h.title_id collate "id-x-icu",
      h.government_id,
      h.id
    limit
      $3
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
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'kind',
            h.kind,
            'code',
            h.code,
            'government',
            (
              select
                rg.code
              from
                government rg
              where
                rg.government_id = h.government_id
            ),
            'title',
            json_build_object('indonesian', h.title_id, 'english', h.title_en),
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
                l.government_id = h.government_id
                and l.agency_id = h.owner_id
            ),
            'innovation',
            (
              select
                n.code
              from
                innovation n
              where
                n.government_id = h.government_id
                and n.innovation_id = h.innovation_id
            ),
            'rank',
            h.rank
          )
          order by
            h.rank desc,
            h.place,
            h.title_id collate "id-x-icu",
            h.government_id,
            h.id
        ),
        '[]'
      )
    from
      chosen h
  ) as answer
