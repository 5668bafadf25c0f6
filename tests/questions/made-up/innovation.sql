select
  (
    select
      (
        select
          json_build_object(
            'key',
            json_build_array(a.government_id, a.agency_id),
            'on',
            $1::date,
            'code',
            a.code,
            'government',
            ag.code,
            'name',
            json_build_object('indonesian', a.name_id, 'english', a.name_en),
            'shortName',
            a.short_name,
            'formerNames',
            a.former_names,
            'kind',
            json_build_object('code', ak.code, 'name', json_build_object('indonesian', ak.name_id, 'english', ak.name_en)),
            'parent',
            (
              select
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
                    l.government_id = ap.government_id
                    and l.agency_id = ap.parent_id
                )
              from
                agency_parent ap
              where
                ap.government_id = a.government_id
                and ap.agency_id = a.agency_id
                and ap.from_day <= $1::date
                and $1::date < ap.until_day
            ),
            'validFrom',
            case
              when a.valid_from is not null then json_build_object('day', a.valid_from, 'precision', a.valid_from_precision)
            end,
            'validTo',
            case
              when a.valid_to is not null then json_build_object('day', a.valid_to, 'precision', a.valid_to_precision)
            end,
            'areaKm2',
            a.area_km2,
            'wardsTotal',
            a.wards_total,
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
            )
          )
        from
          government ag
          cross join agency_kind ak
        where
          ag.government_id = a.government_id
          and ak.code = a.kind_code
      )
    from
      agency a
    where
      a.government_id = p.government_id
      and a.agency_id = p.id
  ) as answer
from
  unnest($2::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      (
        select
          json_build_object(
            'key',
            json_build_array(a.government_id, a.agency_id),
            'on',
            $1::date,
            'code',
            a.code,
            'government',
            ag.code,
            'name',
            json_build_object('indonesian', a.name_id, 'english', a.name_en),
            'shortName',
            a.short_name,
            'formerNames',
            a.former_names,
            'kind',
            json_build_object('code', ak.code, 'name', json_build_object('indonesian', ak.name_id, 'english', ak.name_en)),
            'parent',
            (
              select
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
                    l.government_id = ap.government_id
                    and l.agency_id = ap.parent_id
                )
              from
                agency_parent ap
              where
                ap.government_id = a.government_id
                and ap.agency_id = a.agency_id
                and ap.from_day <= $1::date
                and $1::date < ap.until_day
            ),
            'validFrom',
            case
              when a.valid_from is not null then json_build_object('day', a.valid_from, 'precision', a.valid_from_precision)
            end,
            'validTo',
            case
              when a.valid_to is not null then json_build_object('day', a.valid_to, 'precision', a.valid_to_precision)
            end,
            'areaKm2',
            a.area_km2,
            'wardsTotal',
            a.wards_total,
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
            )
          )
        from
          government ag
          cross join agency_kind ak
        where
          ag.government_id = a.government_id
          and ak.code = a.kind_code
      )
    from
      agency a
    where
      a.government_id = p.government_id
      and a.agency_id = p.id
  ) as answer
from
  unnest($2::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'check',
            v.check_state,
            'checkedOn',
            v.checked_on,
            'checkedBy',
            v.checked_by,
            'note',
            v.note,
            'source',
            (
              select
                json_build_object('file', sf.name, 'row', v.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
              from
                import_file sf
                left join source so on so.government_id = v.government_id
                and so.source_id = v.source_id
              where
                sf.file_id = v.file_id
            )
          )
          order by
            v.check_no
        ),
        '[]'
      )
    from
      innovation_check v
    where
      v.government_id = p.government_id
      and v.innovation_id = p.id
  ) as answer
from
  unnest($1::int[], $1::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'code',
            v.code,
            'kind',
            v.kind,
            'number',
            v.number,
            'datedOn',
            v.dated_on,
            'link',
            v.link,
            'note',
            v.note,
            'source',
            (
              select
                json_build_object('file', sf.name, 'row', v.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
              from
                import_file sf
                left join source so on so.government_id = v.government_id
                and so.source_id = v.source_id
              where
                sf.file_id = v.file_id
            )
          )
          order by
            v.kind,
            v.dated_on,
            v.evidence_id
        ),
        '[]'
      )
    from
      (
        select
          *
        from
          evidence v
        where
          v.government_id = p.government_id
          and v.innovation_id = p.id
        order by
          v.kind,
          v.dated_on,
          v.evidence_id
        limit
          200
      ) v
  ) as answer
from
  unnest($1::int[], $1::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'keys',
            json_build_array(k1, k2, k3),
            'node',
            json_build_object(
              'at',
              to_char(t.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
              'by',
              t.changed_by,
              'action',
              t.action,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = t.government_id
              ),
              'record',
              t.record,
              'recordKey',
              (
                select
                  coalesce(
                    json_agg(
                      json_build_object('name', n.key, 'value', n.value)
                      order by
                        n.key
                    ),
                    '[]'
                  )
                from
                  jsonb_each_text(t.record_key) n
              ),
              'batch',
              t.batch_id,
              'changes',
              (
                select
                  coalesce(
                    json_agg(
                      json_build_object(
                        'field',
                        d.field,
                        'before',
                        case
                          when d.field in ('owner_id', 'agency_id', 'adopter_id', 'parent_id', 'predecessor_id', 'successor_id') then (
                            select
                              n.code
                            from
                              agency n
                            where
                              n.government_id = t.government_id
                              and n.agency_id = (t.before_image ->> d.field)::int
                          )
                          when d.field = 'innovation_id' then (
                            select
                              n.code
                            from
                              innovation n
                            where
                              n.government_id = t.government_id
                              and n.innovation_id = (t.before_image ->> d.field)::int
                          )
                          when d.field in ('source_id', 'facts_source_id') then (
                            select
                              n.reference
                            from
                              source n
                            where
                              n.government_id = t.government_id
                              and n.source_id = (t.before_image ->> d.field)::int
                          )
                          else (t.before_image ->> d.field)
                        end,
                        'after',
                        case
                          when d.field in ('owner_id', 'agency_id', 'adopter_id', 'parent_id', 'predecessor_id', 'successor_id') then (
                            select
                              n.code
                            from
                              agency n
                            where
                              n.government_id = t.government_id
                              and n.agency_id = (t.after_image ->> d.field)::int
                          )
                          when d.field = 'innovation_id' then (
                            select
                              n.code
                            from
                              innovation n
                            where
                              n.government_id = t.government_id
                              and n.innovation_id = (t.after_image ->> d.field)::int
                          )
                          when d.field in ('source_id', 'facts_source_id') then (
                            select
                              n.reference
                            from
                              source n
                            where
                              n.government_id = t.government_id
                              and n.source_id = (t.after_image ->> d.field)::int
                          )
                          else (t.after_image ->> d.field)
                        end
                      )
                      order by
                        d.field
                    ),
                    '[]'
                  )
                from
                  (
                    select
                      jsonb_object_keys(coalesce(t.before_image, '{}')) as field
                    union
                    select
                      jsonb_object_keys(coalesce(t.after_image, '{}'))
                  ) d
                where
                  t.action in ('UPDATE', 'UNDO')
                  and t.before_image -> d.field is distinct from t.after_image -> d.field
                  and d.field not in ('file_id', 'file_row', 'search_text', 'search_words', 'from_day', 'until_day')
              )
            )
          )
          order by
            k1 desc,
            k2 desc,
            k3 desc
        ),
        '[]'
      )
    from
      (
        select
          t.government_id,
          t.trail_id,
          t.trail_id as k1,
          t.government_id as k2,
          t.trail_id as k3
        from
          trail_entry t
        where
          true
          and t.government_id = p.government_id
          and t.trail_id in (
            select
              c.trail_id
            from
              (
                select
                  n.code
                from
                  innovation n
                where
                  n.government_id = p.government_id
                  and n.innovation_id = p.id
              ) r
              join trail_entry c on c.government_id = p.government_id
              and c.record = 'innovation'
              and c.record_key = jsonb_build_object('code', r.code)
            union all
            select
              c.trail_id
            from
              (
                select
                  n.file_id
                from
                  innovation n
                where
                  n.government_id = p.government_id
                  and n.innovation_id = p.id
              ) r
              join import_file f using (file_id)
              join trail_entry c on c.government_id = p.government_id
              and c.batch_id = f.batch_id
              and c.action = 'LOAD'
              and c.record_key ->> 'file' = f.name
            union all
            select
              c.trail_id
            from
              (
                select
                  n.code
                from
                  innovation n
                where
                  n.government_id = p.government_id
                  and n.innovation_id = p.id
              ) r
              join trail_entry c on c.government_id = p.government_id
              and c.record = any ($1::text[])
              and c.record_key @> jsonb_build_object('innovation', r.code)
          )
          and true
          and true
          and true
          and true
        order by
          t.trail_id desc,
          t.government_id desc,
          t.trail_id desc
        limit
          $2
      ) page
      join trail_entry t using (government_id, trail_id)
  ) as answer
from
  unnest($3::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'keys',
            json_build_array(k1, k2, k3),
            'node',
            json_build_object(
              'key',
              json_build_array(r.government_id, r.recognition_id),
              'on',
              $1::date,
              'innovationKey',
              case
                when r.innovation_id is not null then json_build_array(r.government_id, r.innovation_id)
              end,
              'agencyKey',
              case
                when r.agency_id is not null then json_build_array(r.government_id, r.agency_id)
              end,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = r.government_id
              ),
              'code',
              r.code,
              'programme',
              r.programme,
              'name',
              json_build_object('indonesian', r.name_id, 'english', r.name_en),
              'tier',
              r.tier,
              'rank',
              r.rank,
              'year',
              r.year,
              'awardedOn',
              r.awarded_on,
              'innovation',
              (
                select
                  ri.code
                from
                  innovation ri
                where
                  ri.government_id = r.government_id
                  and ri.innovation_id = r.innovation_id
              ),
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
              )
            )
          )
          order by
            k1 desc,
            k2 desc,
            k3 desc
        ),
        '[]'
      )
    from
      (
        select
          r.government_id,
          r.recognition_id,
          coalesce(coalesce(r.awarded_on, make_date(r.year, 1, 1)), '-infinity'::date) as k1,
          r.government_id as k2,
          r.recognition_id as k3
        from
          recognition r
        where
          coalesce(coalesce(r.awarded_on, make_date(r.year, 1, 1)), '-infinity'::date) <= $1::date
          and r.government_id = p.government_id
          and r.innovation_id = p.id
          and true
          and true
          and true
          and true
        order by
          coalesce(coalesce(r.awarded_on, make_date(r.year, 1, 1)), '-infinity'::date) desc,
          r.government_id desc,
          r.recognition_id desc
        limit
          $2
      ) page
      join recognition r using (government_id, recognition_id)
  ) as answer
from
  unnest($3::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'keys',
            json_build_array(k1, k2, k3, k4),
            'node',
            json_build_object(
              'key',
              json_build_array(o.government_id, o.outcome_id),
              'on',
              $1::date,
              'innovationKey',
              case
                when o.innovation_id is not null then json_build_array(o.government_id, o.innovation_id)
              end,
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
              'indicator',
              json_build_object('indonesian', o.indicator_id, 'english', o.indicator_en),
              'unit',
              json_build_object('indonesian', o.unit_id, 'english', o.unit_en),
              'isPercent',
              o.is_percent,
              'higherIsBetter',
              o.better = 'HIGHER',
              'baseline',
              case
                when o.baseline_value is not null then json_build_object('value', o.baseline_value, 'from', o.baseline_from, 'to', o.baseline_to, 'note', o.baseline_note)
              end,
              'target',
              o.target_value,
              'latest',
              case
                when m.value is not null then json_build_object(
                  'from',
                  m.period_from,
                  'to',
                  m.period_to,
                  'note',
                  m.period_note,
                  'value',
                  m.value,
                  'sampleSize',
                  m.sample_size,
                  'improvement',
                  case
                    when not o.is_percent then (
                      case o.better
                        when 'HIGHER' then m.value - o.baseline_value
                        else o.baseline_value - m.value
                      end / nullif(abs(o.baseline_value), 0)
                    )::float8
                  end,
                  'improvementPoints',
                  case
                    when o.is_percent then case o.better
                      when 'HIGHER' then m.value - o.baseline_value
                      else o.baseline_value - m.value
                    end
                  end,
                  'source',
                  (
                    select
                      json_build_object('file', sf.name, 'row', m.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                    from
                      import_file sf
                      left join source so on so.government_id = m.government_id
                      and so.source_id = m.source_id
                    where
                      sf.file_id = m.file_id
                  )
                )
              end,
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
              )
            )
          )
          order by
            k1 asc,
            k2 asc,
            k3 asc,
            k4 asc
        ),
        '[]'
      )
    from
      (
        select
          o.government_id,
          o.outcome_id,
          o.government_id as k1,
          o.code as k2,
          o.government_id as k3,
          o.outcome_id as k4
        from
          outcome o
        where
          true
          and o.government_id = p.government_id
          and o.innovation_id = p.id
          and true
          and true
          and true
          and true
        order by
          o.government_id asc,
          o.code asc,
          o.government_id asc,
          o.outcome_id asc
        limit
          $2
      ) page
      join outcome o using (government_id, outcome_id)
      left join lateral (
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
      ) m on true
  ) as answer
from
  unnest($3::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'keys',
            json_build_array(k1, k2, k3, k4),
            'node',
            json_build_object(
              'key',
              json_build_array(x.government_id, x.adoption_id),
              'on',
              $1::date,
              'innovationKey',
              case
                when x.innovation_id is not null then json_build_array(x.government_id, x.innovation_id)
              end,
              'adopterKey',
              case
                when x.adopter_id is not null then json_build_array(x.government_id, x.adopter_id)
              end,
              'code',
              x.code,
              'government',
              (
                select
                  rg.code
                from
                  government rg
                where
                  rg.government_id = x.government_id
              ),
              'stage',
              (
                select
                  max(n.stage)
                from
                  adoption_stage n
                where
                  n.government_id = x.government_id
                  and n.adoption_id = x.adoption_id
                  and n.reached_on <= $1::date
              ),
              'applied',
              (
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
              ),
              'alive',
              (
                x.stopped_on is null
                or x.stopped_on > $1::date
              ),
              'stoppedOn',
              case
                when not (
                  x.stopped_on is null
                  or x.stopped_on > $1::date
                ) then json_build_object('day', x.stopped_on, 'precision', x.stopped_precision)
              end,
              'proof',
              x.proof,
              'stages',
              (
                select
                  coalesce(
                    json_agg(
                      json_build_object(
                        'stage',
                        n.stage,
                        'reachedOn',
                        json_build_object('day', n.reached_on, 'precision', n.reached_precision),
                        'source',
                        (
                          select
                            json_build_object('file', sf.name, 'row', n.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
                          from
                            import_file sf
                            left join source so on so.government_id = n.government_id
                            and so.source_id = n.source_id
                          where
                            sf.file_id = n.file_id
                        )
                      )
                      order by
                        n.stage
                    ),
                    '[]'
                  )
                from
                  adoption_stage n
                where
                  n.government_id = x.government_id
                  and n.adoption_id = x.adoption_id
                  and n.reached_on <= $1::date
              ),
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
              )
            )
          )
          order by
            k1 asc,
            k2 asc,
            k3 asc,
            k4 asc
        ),
        '[]'
      )
    from
      (
        select
          x.government_id,
          x.adoption_id,
          x.government_id as k1,
          x.code as k2,
          x.government_id as k3,
          x.adoption_id as k4
        from
          adoption x
        where
          not exists (
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
          and x.government_id = p.government_id
          and x.innovation_id = p.id
          and true
          and true
          and true
          and true
        order by
          x.government_id asc,
          x.code asc,
          x.government_id asc,
          x.adoption_id asc
        limit
          $2
      ) page
      join adoption x using (government_id, adoption_id)
  ) as answer
from
  unnest($3::int[], $3::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'stage',
            v.stage,
            'from',
            v.from_day,
            'precision',
            v.started_precision,
            'basis',
            v.date_basis,
            'knownBasis',
            v.known_basis,
            'to',
            case
              when v.until_day <= $1::date then v.until_day - 1
            end,
            'source',
            (
              select
                json_build_object('file', sf.name, 'row', v.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
              from
                import_file sf
                left join source so on so.government_id = v.government_id
                and so.source_id = v.source_id
              where
                sf.file_id = v.file_id
            )
          )
          order by
            v.from_day
        ),
        '[]'
      )
    from
      innovation_stage_span v
    where
      v.government_id = p.government_id
      and v.innovation_id = p.id
      and v.from_day <= $1::date
  ) as answer
from
  unnest($2::int[], $2::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'year',
            v.rule_year,
            'indicator',
            v.indicator_code,
            'name',
            json_build_object('indonesian', d.name_id, 'english', d.name_en),
            'weight',
            d.weight,
            'level',
            v.level,
            'evidence',
            (
              select
                n.code
              from
                evidence n
              where
                n.government_id = v.government_id
                and n.evidence_id = v.evidence_id
            ),
            'source',
            (
              select
                json_build_object('file', sf.name, 'row', v.file_row, 'batch', sf.batch_id, 'kind', so.kind, 'reference', so.reference)
              from
                import_file sf
                left join source so on so.government_id = v.government_id
                and so.source_id = v.source_id
              where
                sf.file_id = v.file_id
            )
          )
          order by
            v.rule_year desc,
            d.position
        ),
        '[]'
      )
    from
      index_level_reached v
      join index_indicator d on d.rule_year = v.rule_year
      and d.code = v.indicator_code
    where
      v.government_id = p.government_id
      and v.innovation_id = p.id
  ) as answer
from
  unnest($1::int[], $1::int[]) with ordinality as p (government_id, id, place)
order by
  p.place

with recursive
  scope as (
    select
      i.government_id,
      i.innovation_id,
      null::int as agency_id,
      false as whole
    from
      government g
      join innovation i using (government_id)
    where
      i.code = $1
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
          and r.from_day <= $2::date
        order by
          r.from_day desc
        limit
          1
      ) r
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
      json_build_object(
        'key',
        json_build_array(i.government_id, i.innovation_id),
        'on',
        $2::date,
        'ownerKey',
        case
          when i.owner_id is not null then json_build_array(i.government_id, i.owner_id)
        end,
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
        'summary',
        case
          when i.summary_id is not null then json_build_object('indonesian', i.summary_id, 'english', i.summary_en)
        end,
        'ownerBasis',
        i.owner_basis,
        'form',
        i.form,
        'digital',
        i.digital,
        'initiator',
        i.initiator,
        'theme',
        (
          select
            json_build_object('code', t.code, 'name', json_build_object('indonesian', t.name_id, 'english', t.name_en))
          from
            theme t
          where
            t.code = i.theme_code
        ),
        'affairs',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'code',
                  f.code,
                  'name',
                  json_build_object('indonesian', f.name_id, 'english', f.name_en),
                  'isMain',
                  n.is_main,
                  'basicService',
                  f.basic_service
                )
                order by
                  n.is_main desc,
                  f.code
              ),
              '[]'
            )
          from
            innovation_affair n
            join affair f on f.code = n.affair_code
          where
            n.government_id = i.government_id
            and n.innovation_id = i.innovation_id
        ),
        'sdgs',
        (
          select
            coalesce(
              json_agg(
                n.sdg
                order by
                  n.sdg
              ),
              '[]'
            )
          from
            innovation_sdg n
          where
            n.government_id = i.government_id
            and n.innovation_id = i.innovation_id
        ),
        'originPlace',
        i.origin_place,
        'originTitle',
        i.origin_title,
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
        'check',
        coalesce(k.check_state, 'REPORTED'),
        'sinceBasis',
        g.known_basis,
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
        )
      )
    from
      innovation i
      left join innovation_stage g on g.government_id = i.government_id
      and g.innovation_id = i.innovation_id
      and g.from_day <= $2::date
      and not exists (
        select
        from
          innovation_stage later
        where
          later.government_id = g.government_id
          and later.innovation_id = g.innovation_id
          and later.from_day <= $2::date
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
    where
      (i.government_id, i.innovation_id) in (
        select
          government_id,
          innovation_id
        from
          scope
      )
      and (
        select
          count(*)
        from
          scope
      ) = 1
  ) as answer
