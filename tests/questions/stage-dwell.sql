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
  recorded as materialized (
    select
      i.government_id,
      i.innovation_id,
      g.stage as now
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
    where
      k.check_state is distinct from 'REJECTED'
      and true
  ),
  passed as materialized (
    select
      r.government_id,
      r.innovation_id,
      count(*) > 1 as has_history,
      bool_or(s.stage = 'STOPPED') as has_stopped
    from
      recorded r
      join innovation_stage s using (government_id, innovation_id)
    where
      s.from_day <= $1::date
    group by
      r.government_id,
      r.innovation_id
  ),
  entry as (
    select distinct
      on (r.government_id, r.innovation_id, s.stage) r.government_id,
      r.innovation_id,
      r.now,
      s.stage,
      s.from_day,
      coalesce(s.started_precision <> 'YEAR', false) as exact,
      h.has_history
    from
      recorded r
      join passed h using (government_id, innovation_id)
      join innovation_stage s using (government_id, innovation_id)
    where
      s.from_day <= $1::date
      and s.stage <> 'STOPPED'
    order by
      r.government_id,
      r.innovation_id,
      s.stage,
      s.from_day
  ),
  passage as (
    select distinct
      on (e.government_id, e.innovation_id, e.stage) e.stage,
      e.now,
      e.from_day,
      e.exact,
      e.has_history,
      n.from_day as next_day,
      e.exact
      and coalesce(n.started_precision <> 'YEAR', false) as both_exact
    from
      entry e
      left join innovation_stage n on n.government_id = e.government_id
      and n.innovation_id = e.innovation_id
      and n.stage > e.stage
      and n.from_day >= e.from_day
      and n.from_day <= $1::date
      and (
        n.stage <> 'STOPPED'
        or e.stage = 'IMPLEMENTATION'
      )
    order by
      e.government_id,
      e.innovation_id,
      e.stage,
      n.from_day
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
    'recorded',
    h.recorded,
    'withHistory',
    json_build_object('numerator', h.with_history, 'denominator', h.recorded, 'value', (h.with_history)::float8 / nullif(h.recorded, 0)),
    'stages',
    (
      select
        json_agg(
          json_build_object(
            'stage',
            v.stage,
            'entered',
            v.entered,
            'wentOn',
            case
              when v.with_history > 0
              and (
                v.stage <> 'IMPLEMENTATION'
                or exists (
                  select
                  from
                    passed
                  where
                    has_stopped
                )
              ) then json_build_object('numerator', v.went_on, 'denominator', v.with_history, 'value', (v.went_on)::float8 / nullif(v.with_history, 0))
            end,
            'waiting',
            v.waiting,
            'stopped',
            case
              when exists (
                select
                from
                  passed
                where
                  has_stopped
              ) then v.stopped
            end,
            'back',
            v.entered - v.went_on - v.waiting - v.stopped,
            'days',
            v.days,
            'inexact',
            v.inexact,
            'waitingDays',
            v.waiting_days
          )
          order by
            v.stage
        )
      from
        (
          select
            t.stage,
            count(p.stage)::int as entered,
            count(*) filter (
              where
                p.has_history
            )::int as with_history,
            count(p.next_day)::int as went_on,
            count(*) filter (
              where
                p.next_day is null
                and p.now = p.stage
            )::int as waiting,
            count(*) filter (
              where
                p.next_day is null
                and p.now = 'STOPPED'
            )::int as stopped,
            count(*) filter (
              where
                p.next_day is not null
                and not p.both_exact
            )::int as inexact,
            json_build_object(
              'cases',
              json_build_object(
                'found',
                count(
                  (
                    case
                      when p.both_exact then p.next_day - p.from_day
                    end
                  )
                ),
                'needed',
                5
              ),
              'lowerQuartile',
              case
                when count(
                  (
                    case
                      when p.both_exact then p.next_day - p.from_day
                    end
                  )
                ) >= 5 then percentile_cont(0.25) within group (
                  order by
                    (
                      case
                        when p.both_exact then p.next_day - p.from_day
                      end
                    )
                )
              end,
              'median',
              case
                when count(
                  (
                    case
                      when p.both_exact then p.next_day - p.from_day
                    end
                  )
                ) >= 5 then percentile_cont(0.5) within group (
                  order by
                    (
                      case
                        when p.both_exact then p.next_day - p.from_day
                      end
                    )
                )
              end,
              'upperQuartile',
              case
                when count(
                  (
                    case
                      when p.both_exact then p.next_day - p.from_day
                    end
                  )
                ) >= 5 then percentile_cont(0.75) within group (
                  order by
                    (
                      case
                        when p.both_exact then p.next_day - p.from_day
                      end
                    )
                )
              end
            ) as days,
            json_build_object(
              'cases',
              json_build_object(
                'found',
                count(
                  (
                    case
                      when p.next_day is null
                      and p.now = p.stage
                      and p.exact then $1::date - p.from_day
                    end
                  )
                ),
                'needed',
                5
              ),
              'lowerQuartile',
              case
                when count(
                  (
                    case
                      when p.next_day is null
                      and p.now = p.stage
                      and p.exact then $1::date - p.from_day
                    end
                  )
                ) >= 5 then percentile_cont(0.25) within group (
                  order by
                    (
                      case
                        when p.next_day is null
                        and p.now = p.stage
                        and p.exact then $1::date - p.from_day
                      end
                    )
                )
              end,
              'median',
              case
                when count(
                  (
                    case
                      when p.next_day is null
                      and p.now = p.stage
                      and p.exact then $1::date - p.from_day
                    end
                  )
                ) >= 5 then percentile_cont(0.5) within group (
                  order by
                    (
                      case
                        when p.next_day is null
                        and p.now = p.stage
                        and p.exact then $1::date - p.from_day
                      end
                    )
                )
              end,
              'upperQuartile',
              case
                when count(
                  (
                    case
                      when p.next_day is null
                      and p.now = p.stage
                      and p.exact then $1::date - p.from_day
                    end
                  )
                ) >= 5 then percentile_cont(0.75) within group (
                  order by
                    (
                      case
                        when p.next_day is null
                        and p.now = p.stage
                        and p.exact then $1::date - p.from_day
                      end
                    )
                )
              end
            ) as waiting_days
          from
            unnest(enum_range(null::stage)) as t (stage)
            left join passage p using (stage)
          where
            t.stage <> 'STOPPED'
          group by
            t.stage
        ) v
    )
  ) as answer
from
  (
    select
      count(*)::int as recorded,
      count(*) filter (
        where
          has_history
      )::int as with_history
    from
      passed
  ) h
