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
        'ADOPTION' as kind,
        6 as place,
        x.government_id,
        x.adoption_id as id,
        x.code,
        w.title_id as title_id,
        w.title_en as title_en,
        x.adopter_id as owner_id,
        x.innovation_id as innovation_id,
        2::float8 as rank
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
        ) < 20
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
        ) < 20
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
        ) < 20
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
        ) < 20
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
        ) < 20
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
        ) < 20
        and $2::text <% y.search_text
        and not y.search_words @@ websearch_to_tsquery('indonesian', $2::text)
        and y.code <> upper($2::text)
        and y.promised_on <= $1::date
        and true
      limit
        1000
    )
  ),
  found as (
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
  led as (
    select
      h.government_id,
      h.id as via_id,
      n.successor_id as id,
      h.rank,
      1 as hops
    from
      found h
      join agency_succession n on n.government_id = h.government_id
      and n.predecessor_id = h.id
    where
      h.kind = 'AGENCY'
    union all
    select
      l.government_id,
      l.via_id,
      n.successor_id,
      l.rank,
      l.hops + 1
    from
      led l
      join agency_succession n on n.government_id = l.government_id
      and n.predecessor_id = l.id
    where
      l.hops < 5
  ),
  hits as (
    select distinct
      on (place, government_id, id) *
    from
      (
        select
          f.*,
          null::int as via_id
        from
          found f
        union all
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
          l.rank - l.hops * 0.001::float8 as rank,
          l.via_id
        from
          led l
          join agency a on a.government_id = l.government_id
          and a.agency_id = l.id
        where
          true
      ) every
    order by
      place,
      government_id,
      id,
      rank desc,
      via_id nulls first
  ),
  chosen as (
    select
      *
    from
      hits h
    order by
      - h.rank,
      h.place,
      h.title_id collate "id-x-icu",
      h.government_id,
      h.id
    limit
      $3
  ),
  shaped as (
    select
      h.*,
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
        n.code,
        'innovationTitle',
        case
          when n.code is not null then json_build_object('indonesian', n.title_id, 'english', n.title_en)
        end,
        'matched',
        d.more -> 'matched',
        'day',
        d.more -> 'day',
        'source',
        d.more -> 'source',
        'rank',
        h.rank,
        'cursor',
        translate(
          encode(convert_to(json_build_array($4::text, - h.rank, h.place, h.title_id, h.government_id, h.id)::text, 'UTF8'), 'base64'),
          E'\n',
          ''
        )
      ) as shape
    from
      chosen h
      left join innovation n on n.government_id = h.government_id
      and n.innovation_id = h.innovation_id
      cross join lateral (
        select
          case h.kind
            when 'AGENCY' then (
              select
                json_build_object(
                  'day',
                  case
                    when a.until_day <= $1::date then case
                      when a.valid_to is not null then json_build_object('day', a.valid_to, 'precision', a.valid_to_precision)
                    end
                  end,
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', a.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = a.government_id
                      and so.source_id = a.source_id
                    where
                      sf.file_id = a.file_id
                  ),
                  'matched',
                  (
                    select
                      json_build_object(
                        'text',
                        m.text,
                        'field',
                        case
                          when h.via_id is null then m.field
                          else 'PREDECESSOR'
                        end
                      )
                    from
                      agency a
                      cross join lateral (
                        values
                          (0, 'TITLE', a.name_id),
                          (1, 'TITLE', a.name_en),
                          (2, 'SHORT_NAME', a.short_name),
                          (3, 'CODE', a.code)
                        union all
                        select
                          4,
                          'FORMER_NAME',
                          unnest(a.former_names)
                      ) m (place, field, text)
                    where
                      a.government_id = h.government_id
                      and a.agency_id = coalesce(h.via_id, h.id)
                      and (
                        h.via_id is null
                        or m.field = 'TITLE'
                      )
                      and m.text is not null
                    order by
                      greatest(
                        word_similarity ($2::text, lower(m.text)),
                        case
                          when to_tsvector('indonesian', m.text) @@ websearch_to_tsquery('indonesian', $2::text) then 1
                        end
                      ) desc,
                      m.place
                    limit
                      1
                  )
                )
              from
                agency a
              where
                a.government_id = h.government_id
                and a.agency_id = h.id
            )
            when 'INNOVATION' then (
              select
                json_build_object(
                  'day',
                  null::json,
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', i.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = i.government_id
                      and so.source_id = i.source_id
                    where
                      sf.file_id = i.file_id
                  ),
                  'matched',
                  (
                    select
                      json_build_object('field', m.field, 'text', m.text)
                    from
                      (
                        values
                          (0, 'TITLE', i.title_id),
                          (1, 'TITLE', i.title_en),
                          (2, 'SUMMARY', i.summary_id),
                          (3, 'SUMMARY', i.summary_en),
                          (4, 'CODE', i.code)
                      ) m (place, field, text)
                    where
                      m.text is not null
                    order by
                      greatest(
                        word_similarity ($2::text, lower(m.text)),
                        case
                          when to_tsvector('indonesian', m.text) @@ websearch_to_tsquery('indonesian', $2::text) then 1
                        end
                      ) desc,
                      m.place
                    limit
                      1
                  )
                )
              from
                innovation i
              where
                i.government_id = h.government_id
                and i.innovation_id = h.id
            )
            when 'OUTCOME' then (
              select
                json_build_object(
                  'day',
                  null::json,
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', o.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = o.government_id
                      and so.source_id = o.source_id
                    where
                      sf.file_id = o.file_id
                  ),
                  'matched',
                  (
                    select
                      json_build_object('field', m.field, 'text', m.text)
                    from
                      (
                        values
                          (0, 'TITLE', o.indicator_id),
                          (1, 'TITLE', o.indicator_en),
                          (2, 'UNIT', o.unit_id),
                          (3, 'UNIT', o.unit_en),
                          (4, 'CODE', o.code)
                      ) m (place, field, text)
                    where
                      m.text is not null
                    order by
                      greatest(
                        word_similarity ($2::text, lower(m.text)),
                        case
                          when to_tsvector('indonesian', m.text) @@ websearch_to_tsquery('indonesian', $2::text) then 1
                        end
                      ) desc,
                      m.place
                    limit
                      1
                  )
                )
              from
                outcome o
              where
                o.government_id = h.government_id
                and o.outcome_id = h.id
            )
            when 'FACILITATION' then (
              select
                json_build_object(
                  'day',
                  json_build_object('day', e.held_on, 'precision', e.held_precision),
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', e.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = e.government_id
                      and so.source_id = e.source_id
                    where
                      sf.file_id = e.file_id
                  ),
                  'matched',
                  (
                    select
                      json_build_object('field', m.field, 'text', m.text)
                    from
                      (
                        values
                          (0, 'TITLE', e.name_id),
                          (1, 'TITLE', e.name_en),
                          (2, 'ORGANISER', e.organiser),
                          (3, 'RESOURCE_PERSON', e.resource_person),
                          (4, 'CODE', e.code)
                      ) m (place, field, text)
                    where
                      m.text is not null
                    order by
                      greatest(
                        word_similarity ($2::text, lower(m.text)),
                        case
                          when to_tsvector('indonesian', m.text) @@ websearch_to_tsquery('indonesian', $2::text) then 1
                        end
                      ) desc,
                      m.place
                    limit
                      1
                  )
                )
              from
                facilitation e
              where
                e.government_id = h.government_id
                and e.facilitation_id = h.id
            )
            when 'RECOGNITION' then (
              select
                json_build_object(
                  'day',
                  case
                    when r.awarded_on is not null then json_build_object('day', r.awarded_on, 'precision', 'DAY')
                    when r.year is not null then json_build_object('day', make_date(r.year, 1, 1), 'precision', 'YEAR')
                  end,
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', r.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = r.government_id
                      and so.source_id = r.source_id
                    where
                      sf.file_id = r.file_id
                  ),
                  'matched',
                  (
                    select
                      json_build_object('field', m.field, 'text', m.text)
                    from
                      (
                        values
                          (0, 'TITLE', r.name_id),
                          (1, 'TITLE', r.name_en),
                          (2, 'TIER', r.tier),
                          (3, 'CODE', r.code)
                      ) m (place, field, text)
                    where
                      m.text is not null
                    order by
                      greatest(
                        word_similarity ($2::text, lower(m.text)),
                        case
                          when to_tsvector('indonesian', m.text) @@ websearch_to_tsquery('indonesian', $2::text) then 1
                        end
                      ) desc,
                      m.place
                    limit
                      1
                  )
                )
              from
                recognition r
              where
                r.government_id = h.government_id
                and r.recognition_id = h.id
            )
            when 'COMMITMENT' then (
              select
                json_build_object(
                  'day',
                  json_build_object('day', y.due_on, 'precision', 'DAY'),
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', y.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = y.government_id
                      and so.source_id = y.source_id
                    where
                      sf.file_id = y.file_id
                  ),
                  'matched',
                  (
                    select
                      json_build_object('field', m.field, 'text', m.text)
                    from
                      (
                        values
                          (0, 'TITLE', y.promise_id),
                          (1, 'TITLE', y.promise_en),
                          (2, 'CODE', y.code)
                      ) m (place, field, text)
                    where
                      m.text is not null
                    order by
                      greatest(
                        word_similarity ($2::text, lower(m.text)),
                        case
                          when to_tsvector('indonesian', m.text) @@ websearch_to_tsquery('indonesian', $2::text) then 1
                        end
                      ) desc,
                      m.place
                    limit
                      1
                  )
                )
              from
                commitment y
              where
                y.government_id = h.government_id
                and y.commitment_id = h.id
            )
            when 'ADOPTION' then (
              select
                json_build_object(
                  'day',
                  null::json,
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', x.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = x.government_id
                      and so.source_id = x.source_id
                    where
                      sf.file_id = x.file_id
                  ),
                  'matched',
                  (
                    select
                      json_build_object('field', m.field, 'text', m.text)
                    from
                      (
                        values
                          (0, 'CODE', x.code)
                      ) m (place, field, text)
                    where
                      m.text is not null
                    order by
                      greatest(
                        word_similarity ($2::text, lower(m.text)),
                        case
                          when to_tsvector('indonesian', m.text) @@ websearch_to_tsquery('indonesian', $2::text) then 1
                        end
                      ) desc,
                      m.place
                    limit
                      1
                  )
                )
              from
                adoption x
              where
                x.government_id = h.government_id
                and x.adoption_id = h.id
            )
          end as more
      ) d
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
          h.shape
          order by
            - h.rank,
            h.place,
            h.title_id collate "id-x-icu",
            h.government_id,
            h.id
        ),
        '[]'
      )
    from
      shaped h
  ) as answer
