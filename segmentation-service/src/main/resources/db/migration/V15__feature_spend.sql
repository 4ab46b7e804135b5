-- What somebody spent in all may be more than any one of their orders may come to.
alter table reading.feature
    alter column spend_7    type numeric,
    alter column spend_30   type numeric,
    alter column spend_90   type numeric,
    alter column spend_180  type numeric,
    alter column spend_365  type numeric,
    alter column spend_ever type numeric;
