select
  min(from_day) as first_day
from
  rule_set
