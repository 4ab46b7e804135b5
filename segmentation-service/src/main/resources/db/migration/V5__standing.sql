-- What people are called in other systems, by which organisations and recipients are named; and to what they object.

create table reading.user_name (
    profile_id  uuid        not null,
    value       text        not null,                   -- a user id
    primary key (profile_id, value)
);

create index user_name_value on reading.user_name (value);

create index person_organisation on reading.person ((attributes ->> 'organisation'))
    where attributes ->> 'organisation' is not null;
create index purchase_recipient on reading.purchase (recipient) where recipient is not null;

create table reading.objection (
    profile_id  uuid        primary key,
    kinds       text[]      not null                    -- MARKETING, PROFILING, RESTRICTION; empty once all are withdrawn
);

-- neither was kept before: everything is read again
truncate reading.person, reading.person_state, reading.purchase, reading.purchase_line, reading.purchase_part,
    reading.event, reading.consent, reading.consent_state, reading.followed, reading.purchase_day, reading.buying;
update reading.reader set position = null, complete_at = null;

-- how people stand: what was found when they were last judged. It remembers, and so can't be had again from the feed.

create table standing (
    profile_id   uuid         primary key,
    judged_on    date         not null,                 -- by the business's day
    policy       bigint       not null,                 -- the version of the settings that they were judged by
    exemption    text,                                  -- why they are not scored; then nothing else is said of them
    relationship text,                                  -- what holds: somebody's word, or what was found
    direction    text,
    stage        text,
    marks        text[]       not null default '{}',
    score        numeric(5,2),                          -- 0 to 100; null where nothing was observed
    tie          numeric(5,2),
    service      numeric(5,2),
    coverage     numeric(5,4),
    income       numeric      not null default 0,       -- minor units of the business's currency, in the last 365 days
    today        jsonb,                                 -- all that was found
    prior        jsonb                                  -- the same at the end of an earlier day
);

create index standing_judged on standing (judged_on);
create index standing_relationship on standing (relationship, direction, profile_id) where exemption is null;

-- how they stood on days that changed what they are
create table standing_before (
    profile_id   uuid         not null,
    judged_on    date         not null,
    relationship text         not null,
    direction    text         not null,
    stage        text         not null,
    marks        text[]       not null,
    score        numeric(5,2),
    tie          numeric(5,2),
    service      numeric(5,2),
    primary key (profile_id, judged_on)
);

-- whose facts changed since they were judged
create table standing_due (
    profile_id   uuid         primary key,
    times        bigint       not null default 1        -- how often they changed: one more meanwhile, and they stay due
);

-- what somebody decided instead of what was found
create table relationship_override (
    profile_id   uuid         primary key,
    relationship text         not null,
    reason       text         not null,
    said_by      text         not null,
    said_at      timestamptz  not null
);

-- how this business judges, and judged
create table policy (
    version      bigint       primary key,
    settings     jsonb        not null,
    set_by       text         not null,
    set_at       timestamptz  not null
);
