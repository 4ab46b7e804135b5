-- What people made, and what was noted as time went by: neither can be had again from the feed.

create table segment (
    id          uuid        primary key,
    name        text        not null,
    condition   text        not null,                   -- JSON
    archived    boolean     not null default false,
    version     bigint      not null,
    size        bigint      not null,                   -- members when they were last counted …
    counted_at  timestamptz not null,                   -- … which was then
    created_at  timestamptz not null,
    changed_at  timestamptz not null
);

-- what a segment meant, and since when
create table segment_definition (
    segment_id  uuid        not null references segment (id) on delete cascade,
    recorded_at timestamptz not null,
    condition   text        not null,
    primary key (segment_id, recorded_at)
);

-- who was in, from since until just before until; without until they still are
create table membership (
    profile_id  uuid        not null,
    segment_id  uuid        not null references segment (id) on delete cascade,
    since       timestamptz not null,
    until       timestamptz,
    primary key (profile_id, segment_id, since)
);

create index membership_segment on membership (segment_id, profile_id);
create unique index membership_open on membership (profile_id, segment_id) where until is null;

-- when memberships were last brought up to date; the row is held meanwhile
create table membership_evaluation (
    segment_id   uuid        primary key references segment (id) on delete cascade,
    as_of        timestamptz not null default '-infinity', -- by the business's clock: since and until are such moments
    evaluated_at timestamptz not null default '-infinity'  -- by the database's clock
);
