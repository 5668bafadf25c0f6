select
  json_build_object(
    'agencies',
    (
      select
        count(*)
      from
        (
          select
          from
            agency
          limit
            $1::int
        ) bounded
    ),
    'innovations',
    (
      select
        count(*)
      from
        (
          select
          from
            innovation
          limit
            $1::int
        ) bounded
    ),
    'stageChanges',
    (
      select
        count(*)
      from
        (
          select
          from
            innovation_stage
          limit
            $1::int
        ) bounded
    ),
    'adoptions',
    (
      select
        count(*)
      from
        (
          select
          from
            adoption
          limit
            $1::int
        ) bounded
    ),
    'outcomes',
    (
      select
        count(*)
      from
        (
          select
          from
            outcome
          limit
            $1::int
        ) bounded
    ),
    'measurements',
    (
      select
        count(*)
      from
        (
          select
          from
            measurement
          limit
            $1::int
        ) bounded
    ),
    'facilitations',
    (
      select
        count(*)
      from
        (
          select
          from
            facilitation
          limit
            $1::int
        ) bounded
    ),
    'attendances',
    (
      select
        count(*)
      from
        (
          select
          from
            attendance
          limit
            $1::int
        ) bounded
    ),
    'recognitions',
    (
      select
        count(*)
      from
        (
          select
          from
            recognition
          limit
            $1::int
        ) bounded
    ),
    'commitments',
    (
      select
        count(*)
      from
        (
          select
          from
            commitment
          limit
            $1::int
        ) bounded
    ),
    'reports',
    (
      select
        count(*)
      from
        (
          select
          from
            agency_report
          limit
            $1::int
        ) bounded
    )
  ) as answer

select
  json_build_object(
    'agencies',
    (
      select
        count(*)
      from
        agency
    ),
    'innovations',
    (
      select
        count(*)
      from
        innovation
    ),
    'stageChanges',
    (
      select
        count(*)
      from
        innovation_stage
    ),
    'adoptions',
    (
      select
        count(*)
      from
        adoption
    ),
    'outcomes',
    (
      select
        count(*)
      from
        outcome
    ),
    'measurements',
    (
      select
        count(*)
      from
        measurement
    ),
    'facilitations',
    (
      select
        count(*)
      from
        facilitation
    ),
    'attendances',
    (
      select
        count(*)
      from
        attendance
    ),
    'recognitions',
    (
      select
        count(*)
      from
        recognition
    ),
    'commitments',
    (
      select
        count(*)
      from
        commitment
    ),
    'reports',
    (
      select
        count(*)
      from
        agency_report
    )
  ) as answer

select
  json_build_object(
    'version',
    (
      select
        coalesce(sum(version), 0)::text
      from
        data_version
    ),
    'today',
    $1::date,
    'firstDay',
    (
      select
        coalesce(min(from_day), $1::date)
      from
        rule_set
    ),
    'changedAt',
    (
      select
        to_char(max(changed_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      from
        data_version
    ),
    'governments',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'code',
              g.code,
              'name',
              json_build_object('indonesian', a.name_id, 'english', a.name_en),
              'madeUp',
              g.made_up,
              'within',
              (
                select
                  above.code
                from
                  government above
                where
                  above.government_id = g.parent_government_id
              ),
              'firstDay',
              f.first_day
            )
            order by
              g.code collate "id-x-icu",
              g.government_id
          ),
          '[]'
        )
      from
        government g
        join agency a on a.government_id = g.government_id
        and a.kind_code = 'GOVERNMENT'
        join (
          select
            above.government_id,
            min(own.first_day) as first_day
          from
            (
              select
                u.government_id,
                (
                  select
                    min(r.from_day)
                  from
                    rule_set r
                  where
                    r.government_id = (
                      select
                        u.government_id
                      from
                        unnest(government_scope (u.government_id)) with ordinality as u (government_id, hops)
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
                ) as first_day
              from
                government u
            ) own
            cross join lateral unnest(government_scope (own.government_id)) above (government_id)
          group by
            above.government_id
        ) f on f.government_id = g.government_id
    ),
    'madeUp',
    exists (
      select
      from
        government
      where
        made_up
    ),
    'lastBatch',
    (
      select
        json_build_object(
          'batch',
          b.batch_id,
          'importedAt',
          to_char(b.imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
          'importedBy',
          b.imported_by,
          'files',
          count(f.file_id),
          'rows',
          coalesce(sum(f.row_count), 0)
        )
      from
        import_batch b
        left join import_file f using (batch_id)
      where
        b.undone_at is null
      group by
        b.batch_id
      order by
        b.batch_id desc
      limit
        1
    ),
    'kinds',
    (
      select
        coalesce(
          json_agg(
            json_build_object('code', k.code, 'name', json_build_object('indonesian', k.name_id, 'english', k.name_en))
            order by
              k.position
          ),
          '[]'
        )
      from
        agency_kind k
    )
  ) as answer

select
  row_to_json(counted) as answer
from
  (
    select
      *
    from
      (
        select
          o.*,
          (
            select
              count(*)
            from
              innovation_check k
            where
              k.check_state = 'CHECKED'
              and k.checked_by = 'compiler, against source'
              and not exists (
                select
                from
                  innovation_check later
                where
                  later.government_id = k.government_id
                  and later.innovation_id = k.innovation_id
                  and later.check_no > k.check_no
              )
          ) as "notConfirmed",
          (
            select
              count(*)
            from
              innovation i
              join agency a on a.government_id = i.government_id
              and a.agency_id = i.owner_id
            where
              a.kind_code <> 'GOVERNMENT'
              and not exists (
                select
                from
                  agency_credit_span w
                where
                  w.government_id = i.government_id
                  and w.level = 'UNIT'
                  and w.agency_id = i.owner_id
                  and w.from_day <= $1::date
                  and $1::date < w.until_day
              )
          ) as "ownerLost",
          s.*
        from
          (
            select
              count(*) as innovations,
              count(*) filter (
                where
                  owner_basis = 'INFERRED'
              ) as "ownerInferred",
              count(*) filter (
                where
                  owner_basis = 'UNKNOWN'
              ) as "ownerUnknown"
            from
              innovation
          ) o
          cross join (
            select
              count(*) filter (
                where
                  n.started_on is null
              ) as "startUnknown",
              count(*) filter (
                where
                  n.started_precision = 'YEAR'
              ) as "startByYear"
            from
              innovation_stage n
            where
              (
                n.started_on is null
                or n.started_precision = 'YEAR'
              )
              and not exists (
                select
                from
                  innovation_stage earlier
                where
                  earlier.government_id = n.government_id
                  and earlier.innovation_id = n.innovation_id
                  and (earlier.from_day, earlier.stage) < (n.from_day, n.stage)
              )
          ) s
      ) i
      cross join (
        select
          count(*) as agencies,
          count(*) filter (
            where
              source_id is null
          ) as "agencyUnverified",
          count(*) filter (
            where
              kind_code = 'WARD'
          ) as "wardsListed",
          coalesce(sum(wards_total), 0) as "wardsTotal"
        from
          agency
      ) a
      cross join (
        select
          count(*) as "ruleSets",
          count(*) filter (
            where
              target_is_example
          ) as "targetIsExample",
          max(target_on) filter (
            where
              target_is_example
          ) as "targetDay",
          count(*) filter (
            where
              start_is_assumed
          ) as "ruleStartAssumed",
          min(from_day) filter (
            where
              start_is_assumed
          ) as "ruleStart"
        from
          rule_set
      ) r
  ) counted
