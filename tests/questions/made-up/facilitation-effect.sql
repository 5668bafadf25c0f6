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
  events as (
    select
      e.government_id,
      e.facilitation_id,
      e.held_on,
      case
        when e.held_precision = 'DAY' then e.held_on + $2::int
      end as last_day,
      case
        when not exists (
          select
          from
            attendance n
          where
            n.government_id = e.government_id
            and n.facilitation_id = e.facilitation_id
          offset
            0
        ) then 'NO_ATTENDANCE'
        when e.held_precision <> 'DAY' then 'DAY_UNKNOWN'
        when e.held_on + $2::int > $1::date then 'RUNNING'
        else 'COMPLETE'
      end as state
    from
      facilitation e
    where
      true
      and e.held_on <= $1::date
      and e.kind = any ($3::facilitation_kind[])
      and true
  ),
  credited as materialized (
    select
      government_id,
      agency_id,
      credited_id
    from
      agency_credit_span
    where
      true
      and level = 'AGENCY'
      and from_day <= $1::date
      and $1::date < until_day
  ),
  first_stages as (
    select distinct
      on (v.government_id, v.innovation_id, v.stage = 'IMPLEMENTATION') v.government_id,
      v.innovation_id,
      v.from_day,
      v.started_precision,
      v.stage
    from
      innovation_stage v
    where
      true
      and v.from_day <= $1::date
    order by
      v.government_id,
      v.innovation_id,
      v.stage = 'IMPLEMENTATION',
      v.from_day,
      v.stage
  ),
  owned as (
    select
      f.government_id,
      i.owner_id as agency_id,
      f.stage,
      f.from_day,
      f.started_precision,
      min(f.from_day) over (
        partition by
          f.government_id,
          f.innovation_id
      ) = f.from_day as is_first
    from
      first_stages f
      join innovation i using (government_id, innovation_id)
      left join (
        select distinct
          on (v.government_id, v.innovation_id) v.government_id,
          v.innovation_id,
          v.check_state
        from
          innovation_check v
        where
          true
        order by
          v.government_id desc,
          v.innovation_id desc,
          v.check_no desc
      ) k on k.government_id = i.government_id
      and k.innovation_id = i.innovation_id
    where
      true
      and i.owner_id is not null
      and k.check_state is distinct from 'REJECTED'
  ),
  starts as (
    select
      government_id,
      agency_id,
      from_day,
      started_precision,
      true as proposed
    from
      owned
    where
      is_first
    union all
    select
      government_id,
      agency_id,
      from_day,
      started_precision,
      false
    from
      owned
    where
      stage = 'IMPLEMENTATION'
    union all
    select
      x.government_id,
      x.adopter_id,
      s.reached_on,
      s.reached_precision,
      false
    from
      adoption_stage s
      join adoption x using (government_id, adoption_id)
    where
      s.stage = 'APPLIED'
      and s.reached_on <= $1::date
      and true
      and true
      and not exists (
        select
        from
          innovation_span k
        where
          k.government_id = x.government_id
          and k.innovation_id = x.innovation_id
          and k.check_state = 'REJECTED'
      )
  ),
  began as materialized (
    select
      b.government_id,
      coalesce(c.credited_id, b.agency_id) as agency_id,
      array_agg(
        b.from_day
        order by
          b.from_day
      ) filter (
        where
          b.proposed
      ) as proposed,
      array_agg(
        b.from_day
        order by
          b.from_day
      ) filter (
        where
          not b.proposed
      ) as applied
    from
      starts b
      left join credited c using (government_id, agency_id)
    where
      b.started_precision in ('DAY', 'MONTH')
    group by
      1,
      2
  ),
  told as (
    select
      *
    from
      events
    where
      state in ('COMPLETE', 'RUNNING')
  ),
  present as (
    select distinct
      v.government_id,
      v.facilitation_id,
      v.held_on,
      v.last_day,
      v.state,
      coalesce(c.credited_id, n.agency_id) as agency_id,
      true as came
    from
      told v
      join attendance n using (government_id, facilitation_id)
      left join credited c using (government_id, agency_id)
  ),
  everyone as (
    select
      *
    from
      present
    union all
    (
      select
        v.government_id,
        v.facilitation_id,
        v.held_on,
        v.last_day,
        v.state,
        coalesce(c.credited_id, s.agency_id),
        false
      from
        told v
        join agency_state_span s on s.government_id = v.government_id
        and s.level = 'AGENCY'
        and s.from_day <= v.held_on
        and v.held_on < s.until_day
        left join credited c on c.government_id = s.government_id
        and c.agency_id = s.agency_id
      except
      select
        v.government_id,
        v.facilitation_id,
        v.held_on,
        v.last_day,
        v.state,
        v.agency_id,
        false
      from
        present v
    )
  ),
  pairs as (
    select
      v.*,
      coalesce(b.proposed[width_bucket(v.held_on, b.proposed) + 1] <= v.last_day, false) as proposed,
      coalesce(b.applied[width_bucket(v.held_on, b.applied) + 1] <= v.last_day, false) as applied
    from
      everyone v
      left join began b using (government_id, agency_id)
    where
      true
  ),
  by_event as (
    select
      government_id,
      facilitation_id,
      came,
      count(*)::int as agencies,
      count(*) filter (
        where
          proposed
      )::int as proposed,
      count(*) filter (
        where
          applied
      )::int as applied,
      count(*) filter (
        where
          not proposed
          and not applied
      )::int as silent
    from
      pairs
    group by
      government_id,
      facilitation_id,
      came
  ),
  by_presence as (
    select
      came,
      count(*)::int as agencies,
      count(*) filter (
        where
          proposed
      )::int as proposed,
      count(*) filter (
        where
          applied
      )::int as applied,
      count(*) filter (
        where
          not proposed
          and not applied
      )::int as silent
    from
      pairs
    where
      state = 'COMPLETE'
    group by
      came
  ),
  visitors as (
    select
      government_id,
      agency_id,
      count(*)::int as events,
      max(held_on) as last_on,
      bool_and(
        not proposed
        and not applied
      ) as is_silent,
      bool_or(proposed) as proposed,
      bool_or(applied) as applied
    from
      pairs
    where
      state = 'COMPLETE'
      and came
    group by
      government_id,
      agency_id
  ),
  silent_ones as (
    select
      s.*,
      row_number() over (
        order by
          s.last_on desc,
          a.name_id collate "id-x-icu",
          s.government_id,
          s.agency_id
      ) as place
    from
      visitors s
      join agency a using (government_id, agency_id)
    where
      s.is_silent
    order by
      place
    limit
      100
  ),
  noted as (
    select
      government_id,
      facilitation_id
    from
      events
    where
      state <> 'NO_ATTENDANCE'
  ),
  guests as (
    select distinct
      n.government_id,
      coalesce(c.credited_id, n.agency_id) as agency_id
    from
      noted
      join attendance n using (government_id, facilitation_id)
      left join credited c using (government_id, agency_id)
  ),
  expected as (
    select
      s.government_id,
      s.agency_id,
      g.agency_id is null as is_new
    from
      agency_state_span s
      left join guests g using (government_id, agency_id)
    where
      true
      and s.level = 'AGENCY'
      and s.from_day <= $1::date
      and $1::date < s.until_day
      and s.government_id in (
        select
          government_id
        from
          noted
      )
      and true
  ),
  absentees as (
    select
      x.*,
      row_number() over (
        order by
          a.name_id collate "id-x-icu",
          x.government_id,
          x.agency_id
      ) as place
    from
      expected x
      join agency a using (government_id, agency_id)
    where
      x.is_new
    order by
      place
    limit
      100
  ),
  held as (
    select
      count(*)::int as events,
      count(*) filter (
        where
          state <> 'NO_ATTENDANCE'
      )::int as with_attendance,
      count(*) filter (
        where
          state = 'COMPLETE'
      )::int as complete
    from
      events
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
        'asOf',
        $1::date,
        'within',
        null::json,
        'withinDays',
        $2::int,
        'events',
        h.events,
        'eventsWithAttendance',
        h.with_attendance,
        'eventsComplete',
        h.complete,
        'attended',
        (
          select
            json_build_object(
              'agencies',
              agencies,
              'proposed',
              json_build_object('numerator', proposed, 'denominator', agencies, 'value', (proposed)::float8 / nullif(agencies, 0)),
              'applied',
              json_build_object('numerator', applied, 'denominator', agencies, 'value', (applied)::float8 / nullif(agencies, 0)),
              'silent',
              n.silent
            )
          from
            (
              select
                coalesce(sum(agencies), 0)::int as agencies,
                coalesce(sum(proposed), 0)::int as proposed,
                coalesce(sum(applied), 0)::int as applied,
                coalesce(sum(silent), 0)::int as silent
              from
                by_presence
              where
                came = true
            ) n
          where
            h.complete > 0
        ),
        'absent',
        (
          select
            json_build_object(
              'agencies',
              agencies,
              'proposed',
              json_build_object('numerator', proposed, 'denominator', agencies, 'value', (proposed)::float8 / nullif(agencies, 0)),
              'applied',
              json_build_object('numerator', applied, 'denominator', agencies, 'value', (applied)::float8 / nullif(agencies, 0)),
              'silent',
              n.silent
            )
          from
            (
              select
                coalesce(sum(agencies), 0)::int as agencies,
                coalesce(sum(proposed), 0)::int as proposed,
                coalesce(sum(applied), 0)::int as applied,
                coalesce(sum(silent), 0)::int as silent
              from
                by_presence
              where
                came = false
            ) n
          where
            h.complete > 0
        ),
        'note',
        case
          when h.complete = 0 then json_build_object('indonesian', $4::text, 'english', $5::text)
        end,
        'agenciesAttended',
        case
          when h.complete > 0 then (
            select
              count(*)
            from
              visitors
          )
        end,
        'agenciesProposed',
        case
          when h.complete > 0 then (
            select
              count(*)
            from
              visitors
            where
              proposed
          )
        end,
        'agenciesApplied',
        case
          when h.complete > 0 then (
            select
              count(*)
            from
              visitors
            where
              applied
          )
        end,
        'agenciesSilent',
        case
          when h.complete > 0 then (
            select
              count(*)
            from
              visitors
            where
              is_silent
          )
        end,
        'neverAttended',
        case
          when h.with_attendance > 0 then (
            select
              json_build_object('numerator', never, 'denominator', eligible, 'value', (never)::float8 / nullif(eligible, 0))
            from
              (
                select
                  count(*)::int as eligible,
                  count(*) filter (
                    where
                      is_new
                  )::int as never
                from
                  expected
              ) n
          )
        end,
        'absentees',
        (
          select
            coalesce(
              json_agg(
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
                    l.government_id = x.government_id
                    and l.agency_id = x.agency_id
                )
                order by
                  x.place
              ),
              '[]'
            )
          from
            absentees x
        ),
        'silent',
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
                      l.government_id = s.government_id
                      and l.agency_id = s.agency_id
                  ),
                  'events',
                  s.events,
                  'lastAttendedOn',
                  s.last_on
                )
                order by
                  s.place
              ),
              '[]'
            )
          from
            silent_ones s
        ),
        'rows',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'event',
                  json_build_object(
                    'key',
                    json_build_array(e.government_id, e.facilitation_id),
                    'on',
                    $1::date,
                    'government',
                    (
                      select
                        rg.code
                      from
                        government rg
                      where
                        rg.government_id = e.government_id
                    ),
                    'code',
                    e.code,
                    'heldOn',
                    json_build_object('day', e.held_on, 'precision', e.held_precision),
                    'kind',
                    e.kind,
                    'name',
                    json_build_object('indonesian', e.name_id, 'english', e.name_en),
                    'organiser',
                    e.organiser,
                    'place',
                    e.place,
                    'participantsNote',
                    e.participants_note,
                    'resourcePerson',
                    e.resource_person,
                    'people',
                    null::int,
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
                    )
                  ),
                  'state',
                  v.state,
                  'lastDay',
                  v.last_day,
                  'attended',
                  case
                    when v.state in ('COMPLETE', 'RUNNING') then (
                      select
                        json_build_object(
                          'agencies',
                          agencies,
                          'proposed',
                          json_build_object('numerator', proposed, 'denominator', agencies, 'value', (proposed)::float8 / nullif(agencies, 0)),
                          'applied',
                          json_build_object('numerator', applied, 'denominator', agencies, 'value', (applied)::float8 / nullif(agencies, 0)),
                          'silent',
                          case
                            when v.state = 'COMPLETE' then n.silent
                          end
                        )
                      from
                        (
                          select
                            coalesce(sum(c.agencies), 0)::int as agencies,
                            coalesce(sum(c.proposed), 0)::int as proposed,
                            coalesce(sum(c.applied), 0)::int as applied,
                            coalesce(sum(c.silent), 0)::int as silent
                          from
                            by_event c
                          where
                            c.government_id = v.government_id
                            and c.facilitation_id = v.facilitation_id
                            and c.came = true
                        ) n
                    )
                  end,
                  'absent',
                  case
                    when v.state in ('COMPLETE', 'RUNNING') then (
                      select
                        json_build_object(
                          'agencies',
                          agencies,
                          'proposed',
                          json_build_object('numerator', proposed, 'denominator', agencies, 'value', (proposed)::float8 / nullif(agencies, 0)),
                          'applied',
                          json_build_object('numerator', applied, 'denominator', agencies, 'value', (applied)::float8 / nullif(agencies, 0)),
                          'silent',
                          case
                            when v.state = 'COMPLETE' then n.silent
                          end
                        )
                      from
                        (
                          select
                            coalesce(sum(c.agencies), 0)::int as agencies,
                            coalesce(sum(c.proposed), 0)::int as proposed,
                            coalesce(sum(c.applied), 0)::int as applied,
                            coalesce(sum(c.silent), 0)::int as silent
                          from
                            by_event c
                          where
                            c.government_id = v.government_id
                            and c.facilitation_id = v.facilitation_id
                            and c.came = false
                        ) n
                    )
                  end
                )
                order by
                  v.held_on desc,
                  v.government_id,
                  v.facilitation_id
              ),
              '[]'
            )
          from
            (
              select
                *
              from
                events
              order by
                held_on desc,
                government_id,
                facilitation_id
              limit
                $6
            ) v
            join facilitation e using (government_id, facilitation_id)
        )
      )
    from
      held h
  ) as answer
