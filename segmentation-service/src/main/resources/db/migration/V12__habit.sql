-- The same thing in the same rhythm: made of one person's purchases, as they change. Filled when the service starts.
create table reading.habit (
    profile_id  uuid        not null,
    kind        text        not null,                   -- SKU or CATEGORY
    value       text        not null,
    name        text        not null,                   -- as it was last sold
    days        int         not null,                   -- on which it was bought, of the last 20
    quantity    numeric     not null,                   -- on such a day, usually
    gap_median  double precision not null,              -- days
    gap_limit   double precision not null,              -- days after the last one, beyond which the habit is broken
    spread      double precision not null,              -- a robust coefficient of variation of the gaps
    last_on     date        not null,
    primary key (profile_id, kind, value)
);

create index habit_last on reading.habit (last_on);

-- which breaks were told to profile-service, so that each is told once
create table habit_break (
    profile_id  uuid        not null,
    kind        text        not null,
    value       text        not null,
    last_on     date        not null,                   -- when it was last kept
    primary key (profile_id, kind, value, last_on)
);
