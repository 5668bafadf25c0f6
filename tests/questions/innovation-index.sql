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
  governments as (
    select
      a.government_id,
      a.agency_id,
      a.name_id
    from
      scope s
      join agency a on a.government_id = s.government_id
      and a.kind_code = 'GOVERNMENT'
    where
      s.whole
  ),
  judged as (
    select
      *
    from
      governments
    where
      (
        select
          count(*)
        from
          governments
      ) = 1
  ),
  y as (
    select
      t.year,
      coalesce(v.verified, false) as verified,
      v.note_id,
      v.note_en,
      v.source,
      v.least_divisor,
      v.affairs_needed,
      m.spd_maximum,
      m.sid_maximum,
      m.spd_maximum + m.sid_maximum as maximum,
      m.number_weight,
      m.number_maximum,
      coalesce(
        v.least_divisor is not null
        and v.affairs_needed is not null
        and m.numbers = 1
        and m.spd_maximum = v.spd_maximum
        and m.sid_maximum = v.sid_maximum,
        false
      ) as complete
    from
      (
        select
          coalesce(
            $2::int,
            (
              select
                max(rule_year)
              from
                index_indicator
              where
                rule_year <= extract(
                  year
                  from
                    $1::date
                )
            )
          ) as year
      ) t
      left join index_rule v on v.rule_year = t.year
      cross join lateral (
        select
          coalesce(
            sum(max_score) filter (
              where
                aspect = 'SPD'
            ),
            0
          ) as spd_maximum,
          coalesce(
            sum(max_score) filter (
              where
                aspect = 'SID'
            ),
            0
          ) as sid_maximum,
          count(*) filter (
            where
              max_score > 3 * weight
          ) as numbers,
          max(weight) filter (
            where
              max_score > 3 * weight
          ) as number_weight,
          max(max_score) filter (
            where
              max_score > 3 * weight
          ) as number_maximum
        from
          index_indicator
        where
          rule_year = t.year
      ) m
  ),
  listed as (
    -- What gives more than three times its weight has no levels: it is the number of innovations.
    select
      d.*,
      d.max_score > 3 * d.weight as is_number
    from
      index_indicator d
      join y on d.rule_year = y.year
  ),
  reached as materialized (
    select
      coalesce(v.innovation_id, 0) as subject_id,
      v.indicator_code as code,
      v.level::int as level,
      v.evidence_id is not null as evidenced
    from
      index_level_reached v
      join judged using (government_id)
      join y on v.rule_year = y.year
    where
      v.innovation_id is null
      or exists (
        select
        from
          innovation i
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
        where
          i.government_id = v.government_id
          and i.innovation_id = v.innovation_id
          and k.check_state is distinct from 'REJECTED'
      )
  ),
  given as (
    select
      (e.place - 1)::int as n,
      e.value ->> 'innovation' as innovation,
      (e.value ->> 'level')::int as level,
      (e.value ->> 'everyInnovation')::boolean as every,
      case
        when e.value ->> 'innovation' is null then 0
        else i.innovation_id
      end as subject_id,
      d.code,
      d.aspect,
      d.is_number
    from
      json_array_elements($3::json) with ordinality as e (value, place)
      left join innovation i on i.government_id = (
        select
          government_id
        from
          judged
      )
      and i.code = e.value ->> 'innovation'
      left join listed d on d.code = e.value ->> 'indicator'
  ),
  assumed_of_one as (
    select
      subject_id,
      code,
      level
    from
      given
    where
      not every
      and subject_id is not null
      and code is not null
  ),
  assumed_of_every as (
    -- Nobody loses by it: who has come further stays there.
    select
      e.subject_id,
      g.code,
      greatest(g.level, r.level) as level
    from
      given g
      cross join (
        select
          subject_id
        from
          reached
        union
        select
          subject_id
        from
          assumed_of_one
        where
          level > 0
      ) e
      left join reached r on r.subject_id = e.subject_id
      and r.code = g.code
    where
      g.every
      and g.code is not null
      and e.subject_id <> 0
      and not exists (
        select
        from
          assumed_of_one o
        where
          o.subject_id = e.subject_id
          and o.code = g.code
      )
  ),
  level_of as materialized (
    select
      'RECORDED' as scenario,
      subject_id,
      code,
      level
    from
      reached
    union all
    select
      'ASSUMED',
      subject_id,
      code,
      coalesce(a.level, r.level)
    from
      reached r
      full join (
        select
          subject_id,
          code,
          level
        from
          assumed_of_one
        union all
        select
          subject_id,
          code,
          level
        from
          assumed_of_every
      ) a using (subject_id, code)
    where
      coalesce(a.level, r.level) > 0
  ),
  raw as (
    select
      c.scenario,
      sum(l.level * d.weight) filter (
        where
          d.aspect = 'SPD'
      ) as spd,
      coalesce(
        sum(l.level * d.weight) filter (
          where
            d.aspect = 'SID'
        ),
        0
      ) as innovation_points,
      count(distinct l.subject_id) filter (
        where
          d.aspect = 'SID'
      )::int as entered,
      count(d.code)::int as levels
    from
      (
        values
          ('RECORDED'),
          ('ASSUMED')
      ) as c (scenario)
      left join (
        level_of l
        join listed d on d.code = l.code
        and not d.is_number
      ) on l.scenario = c.scenario
    group by
      c.scenario
  ),
  served as (
    select
      e.scenario,
      count(distinct f.affair_code) filter (
        where
          a.basic_service
      )::int as affairs
    from
      (
        select distinct
          scenario,
          subject_id
        from
          level_of
      ) e
      join innovation_affair f on f.government_id = (
        select
          government_id
        from
          judged
      )
      and f.innovation_id = e.subject_id
      join affair a on a.code = f.affair_code
    group by
      e.scenario
  ),
  sized as (
    select
      r.*,
      v.affairs,
      greatest(r.entered, y.least_divisor) as divisor
    from
      raw r
      left join served v using (scenario)
      cross join y
  ),
  numbered as (
    select
      s.*,
      case
        when y.complete then case
          when s.affairs is null then null
          when s.affairs >= y.affairs_needed then least(s.entered * y.number_weight, y.number_maximum)
          else 0
        end
      end as number_score
    from
      sized s
      cross join y
  ),
  summed as (
    select
      s.scenario,
      s.entered,
      s.levels,
      s.affairs,
      s.divisor,
      s.number_score,
      case
        when y.complete then s.spd
      end as spd,
      case
        when y.complete
        and s.entered > 0 then s.innovation_points / s.divisor + coalesce(s.number_score, 0)
      end as sid
    from
      numbered s
      cross join y
  ),
  scores as (
    select
      s.*,
      case
        when y.complete then round((s.spd + s.sid) * 100 / y.maximum, 2)
      end as index
    from
      summed s
      cross join y
  ),
  gap as (
    select
      d.code,
      d.position,
      e.subject_id,
      l.level,
      coalesce(l.level, 0) + 1 as next_level,
      d.weight / case d.aspect
        when 'SPD' then 1
        else s.divisor
      end * 100 / y.maximum as gain
    from
      listed d
      join (
        select
          0 as subject_id
        union
        select
          subject_id
        from
          level_of
        where
          scenario = 'RECORDED'
      ) e on (d.aspect = 'SPD') = (e.subject_id = 0)
      cross join y
      join scores s on s.scenario = 'RECORDED'
      left join level_of l on l.scenario = 'RECORDED'
      and l.subject_id = e.subject_id
      and l.code = d.code
    where
      y.complete
      and not d.is_number
      and coalesce(l.level, 0) < 3
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
    'governments',
    (
      select
        count(*)
      from
        governments
    ),
    'year',
    (
      select
        year
      from
        y
    ),
    'years',
    (
      select
        coalesce(
          json_agg(
            year
            order by
              year
          ),
          '[]'
        )
      from
        (
          select
            rule_year as year
          from
            index_indicator
          union
          select
            rule_year
          from
            index_rule
        ) known
    ),
    'problems',
    (
      select
        coalesce(
          json_agg(
            json_build_object('n', n, 'wrong', wrong)
            order by
              n
          ),
          '[]'
        )
      from
        (
          select
            n,
            case
              when code is null then 'NO_INDICATOR'
              when is_number then 'NO_LEVELS'
              when subject_id is null then 'NO_INNOVATION'
              when aspect = 'SPD'
              and (
                innovation is not null
                or every
              ) then 'OF_GOVERNMENT'
              when aspect = 'SID'
              and innovation is null
              and not every then 'OF_INNOVATION'
            end as wrong
          from
            given
        ) w
      where
        wrong is not null
    ),
    'index',
    json_build_object(
      'asOf',
      $1::date,
      'government',
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
              l.government_id = j.government_id
              and l.agency_id = j.agency_id
          )
        from
          judged j
      ),
      'years',
      (
        select
          coalesce(
            json_agg(
              year
              order by
                year
            ),
            '[]'
          )
        from
          (
            select
              rule_year as year
            from
              index_indicator
            union
            select
              rule_year
            from
              index_rule
          ) known
      ),
      'rule',
      (
        select
          json_build_object(
            'year',
            y.year,
            'verified',
            y.verified,
            'complete',
            y.complete,
            'note',
            case
              when y.note_id is not null then json_build_object('indonesian', y.note_id, 'english', y.note_en)
            end,
            'source',
            y.source,
            'spdMaximum',
            y.spd_maximum::float8,
            'sidMaximum',
            y.sid_maximum::float8,
            'leastDivisor',
            y.least_divisor,
            'affairsNeeded',
            y.affairs_needed
          )
        from
          y
      ),
      'predicates',
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'name',
                json_build_object('indonesian', p.name_id, 'english', p.name_en),
                'lowerBound',
                p.lower_bound::float8,
                'ruleYear',
                p.rule_year
              )
              order by
                p.lower_bound
            ),
            '[]'
          )
        from
          index_predicate p
        where
          p.rule_year = (
            select
              max(n.rule_year)
            from
              index_predicate n
            where
              n.rule_year <= (
                select
                  year
                from
                  y
              )
          )
      ),
      'recorded',
      (
        select
          json_build_object(
            'spd',
            round(s.spd, 4)::float8,
            'sid',
            round(s.sid, 4)::float8,
            'numberScore',
            round(s.number_score, 4)::float8,
            'index',
            s.index::float8,
            'entered',
            s.entered,
            'divisor',
            s.divisor,
            'affairs',
            case
              when s.affairs is not null then json_build_object(
                'numerator',
                s.affairs,
                'denominator',
                (
                  select
                    count(*)::int
                  from
                    affair
                  where
                    basic_service
                ),
                'value',
                (s.affairs)::float8 / nullif(
                  (
                    select
                      count(*)::int
                    from
                      affair
                    where
                      basic_service
                  ),
                  0
                )
              )
            end,
            'levels',
            json_build_object(
              'numerator',
              s.levels,
              'denominator',
              (
                select
                  count(*) filter (
                    where
                      aspect = 'SPD'
                  )::int + count(*) filter (
                    where
                      aspect = 'SID'
                      and not is_number
                  )::int * s.entered
                from
                  listed
              ),
              'value',
              (s.levels)::float8 / nullif(
                (
                  select
                    count(*) filter (
                      where
                        aspect = 'SPD'
                    )::int + count(*) filter (
                      where
                        aspect = 'SID'
                        and not is_number
                    )::int * s.entered
                  from
                    listed
                ),
                0
              )
            ),
            'predicate',
            (
              select
                json_build_object(
                  'name',
                  json_build_object('indonesian', p.name_id, 'english', p.name_en),
                  'lowerBound',
                  p.lower_bound::float8,
                  'ruleYear',
                  p.rule_year
                )
              from
                index_predicate p
              where
                p.lower_bound <= s.index
                and p.rule_year = (
                  select
                    max(n.rule_year)
                  from
                    index_predicate n
                  where
                    n.rule_year <= (
                      select
                        year
                      from
                        y
                    )
                )
              order by
                p.lower_bound desc
              limit
                1
            ),
            'nextPredicate',
            (
              select
                json_build_object(
                  'name',
                  json_build_object('indonesian', p.name_id, 'english', p.name_en),
                  'lowerBound',
                  p.lower_bound::float8,
                  'ruleYear',
                  p.rule_year
                )
              from
                index_predicate p
              where
                p.lower_bound > s.index
                and p.rule_year = (
                  select
                    max(n.rule_year)
                  from
                    index_predicate n
                  where
                    n.rule_year <= (
                      select
                        year
                      from
                        y
                    )
                )
              order by
                p.lower_bound asc
              limit
                1
            )
          )
        from
          scores s
        where
          s.scenario = 'RECORDED'
      ),
      'assumed',
      null::json,
      'notEntered',
      (
        select
          count(*)::int
        from
          innovation i
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
        where
          i.government_id = (
            select
              government_id
            from
              judged
          )
          and k.check_state is distinct from 'REJECTED'
          and g.stage = 'IMPLEMENTATION'
          and i.innovation_id not in (
            select
              subject_id
            from
              reached
          )
      ),
      'indicators',
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'code',
                d.code,
                'name',
                json_build_object('indonesian', d.name_id, 'english', d.name_en),
                'aspect',
                d.aspect,
                'weight',
                d.weight::float8,
                'levels',
                case
                  when not d.is_number then json_build_object(
                    'numerator',
                    coalesce(t.reached, 0)::int,
                    'denominator',
                    u.subjects,
                    'value',
                    (coalesce(t.reached, 0)::int)::float8 / nullif(u.subjects, 0)
                  )
                end,
                'reached',
                case
                  when not d.is_number then json_build_object(
                    'one',
                    coalesce(t.one, 0),
                    'two',
                    coalesce(t.two, 0),
                    'three',
                    coalesce(t.three, 0),
                    'notRecorded',
                    u.subjects - coalesce(t.reached, 0)::int
                  )
                end,
                'evidenced',
                case
                  when not d.is_number then (
                    select
                      count(*)::int
                    from
                      reached r
                    where
                      r.code = d.code
                      and r.evidenced
                  )
                end,
                'asks',
                (
                  select
                    coalesce(
                      json_agg(
                        json_build_object('level', v.level, 'asks', json_build_object('indonesian', v.name_id, 'english', v.name_en))
                        order by
                          v.level
                      ),
                      '[]'
                    )
                  from
                    (
                      values
                        (1, d.level1_id, d.level1_en),
                        (2, d.level2_id, d.level2_en),
                        (3, d.level3_id, d.level3_en)
                    ) as v (level, name_id, name_en)
                  where
                    v.name_id is not null
                ),
                'given',
                case
                  when y.complete then round(
                    case
                      when d.is_number then s.number_score * 100 / y.maximum
                      else t.total * d.weight / case d.aspect
                        when 'SPD' then 1
                        else s.divisor
                      end * 100 / y.maximum
                    end,
                    4
                  )::float8
                end,
                'open',
                case
                  when y.complete
                  and (
                    d.aspect = 'SPD'
                    or s.entered > 0
                  ) then round(
                    case
                      when d.is_number then (y.number_maximum - s.number_score) * 100 / y.maximum
                      else (3 * u.subjects - coalesce(t.total, 0)) * d.weight / case d.aspect
                        when 'SPD' then 1
                        else s.divisor
                      end * 100 / y.maximum
                    end,
                    4
                  )::float8
                end
              )
              order by
                d.position
            ),
            '[]'
          )
        from
          listed d
          cross join y
          join scores s on s.scenario = 'RECORDED'
          cross join lateral (
            select
              case d.aspect
                when 'SPD' then 1
                else s.entered
              end as subjects
          ) u
          left join (
            select
              code,
              count(*) as reached,
              sum(level) as total,
              count(*) filter (
                where
                  level = 1
              )::int as one,
              count(*) filter (
                where
                  level = 2
              )::int as two,
              count(*) filter (
                where
                  level = 3
              )::int as three
            from
              level_of
            where
              scenario = 'RECORDED'
            group by
              code
          ) t on t.code = d.code
      ),
      'gapCount',
      (
        select
          count(*)
        from
          gap
      ),
      'gaps',
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'indicator',
                d.code,
                'name',
                json_build_object('indonesian', d.name_id, 'english', d.name_en),
                'innovation',
                case
                  when i.innovation_id is not null then json_build_object(
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
                  )
                end,
                'level',
                b.level,
                'nextLevel',
                b.next_level,
                'asks',
                case
                  when asks.name_id is not null then json_build_object('indonesian', asks.name_id, 'english', asks.name_en)
                end,
                'gain',
                round(b.gain, 4)::float8
              )
              order by
                b.gain desc,
                b.position,
                i.title_id collate "id-x-icu",
                b.subject_id
            ),
            '[]'
          )
        from
          (
            select
              g.*
            from
              gap g
              left join innovation i on i.government_id = (
                select
                  government_id
                from
                  judged
              )
              and i.innovation_id = g.subject_id
            order by
              g.gain desc,
              g.position,
              i.title_id collate "id-x-icu",
              g.subject_id
            limit
              $4
          ) b
          join listed d using (code)
          cross join lateral (
            select
              (array[d.level1_id, d.level2_id, d.level3_id]) [b.next_level] as name_id,
              (array[d.level1_en, d.level2_en, d.level3_en]) [b.next_level] as name_en
          ) asks
          left join innovation i on i.government_id = (
            select
              government_id
            from
              judged
          )
          and i.innovation_id = b.subject_id
      ),
      'published',
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'year',
                x.year,
                'score',
                x.score::float8,
                'predicate',
                x.predicate,
                'bounds',
                (
                  select
                    coalesce(
                      json_agg(
                        json_build_object(
                          'name',
                          json_build_object('indonesian', p.name_id, 'english', p.name_en),
                          'lowerBound',
                          p.lower_bound::float8,
                          'ruleYear',
                          p.rule_year
                        )
                        order by
                          p.lower_bound
                      ),
                      '[]'
                    )
                  from
                    index_predicate p
                  where
                    p.rule_year = (
                      select
                        max(n.rule_year)
                      from
                        index_predicate n
                      where
                        n.rule_year <= x.year
                    )
                ),
                'source',
                x.source
              )
              order by
                x.year desc
            ),
            '[]'
          )
        from
          index_score x
          join judged j on right(j.name_id, length(x.region)) = x.region
        where
          x.scale = 'PERCENT'
          and x.year <= extract(
            year
            from
              $1::date
          )
      )
    )
  ) as answer
