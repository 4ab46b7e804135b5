-- Of whom it was found how they stood before they were first judged, as far as their facts tell.
create table looked_back (
    profile_id   uuid         primary key
);

-- What was spent to win people and to keep them, as it was entered; what was replaced or taken back stays to be looked at.
create table cost (
    id           uuid         primary key,
    month        date         not null,                 -- its first day
    purpose      text         not null,                 -- WIN, KEEP
    kind         text         not null,                 -- what for, in the business's words, such as advertising
    amount       bigint       not null,                 -- minor units of the business's currency
    entered_by   text         not null,
    entered_at   timestamptz  not null,
    ended_by     text,                                  -- who replaced it or took it back
    ended_at     timestamptz
);

create unique index cost_current on cost (month, purpose, kind) where ended_at is null;

-- which mix of relationships is wanted, each version as it was
create table target_mix (
    version      bigint       primary key,
    people       jsonb        not null,                 -- percent by relationship, 100 together; nothing if it is not said
    revenue      jsonb        not null,
    set_by       text         not null,
    set_at       timestamptz  not null
);
