select
  1 as scopes,
  null::date as first_day,
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'government',
            r.government_code,
            'month',
            to_char(r.month, 'YYYY-MM'),
            'version',
            r.version,
            'latest',
            r.version = r.last_version,
            'number',
            r.number,
            'publishedOn',
            r.published_on,
            'publishedBy',
            r.published_by,
            'reason',
            r.reason,
            'asOf',
            r.as_of,
            'dataVersion',
            r.data_version,
            'answer',
            r.answer::text
          )
          order by
            r.month desc,
            r.version desc
        ),
        '[]'
      )
    from
      (
        select
          o.*,
          (
            select
              max(n.version)
            from
              report n
            where
              n.government_code is not distinct from o.government_code
              and n.month = o.month
          ) as last_version
        from
          report o
        where
          o.government_code is not distinct from (
            select
              case
                when count(*) = 1 then min(code)
              end
            from
              government
          )
          and o.month = $1::date
        order by
          o.month desc,
          o.version desc
        limit
          $2::int
      ) r
  ) as answer
