-- Everything of a buyer's is keyed by the buyer first, so that it may be spread over machines by profile_id; what must be
-- unique over all buyers stands in a table keyed by the value itself.

-- who they are -------------------------------------------------------------------------------------------------------

create table profile (
    id          uuid        primary key,
    share       smallint    not null,                   -- hash of the id, 0 to 63: how work on people is shared out
    attributes  jsonb       not null default '{}',      -- by name, as the text (or JSON) they came with
    version     bigint      not null default 0,         -- of the last change told in the feed
    merged_into uuid,                                   -- set when another profile took everything over
    import_id   uuid,                                   -- the import that brought them first, if one did
    created_at  timestamptz not null,
    changed_at  timestamptz not null
);

create index profile_import on profile (import_id) where import_id is not null;

-- whose is this id, address, phone? EMAIL and PHONE are kept normalised
create table identifier (
    kind        text        not null,                   -- USER_ID, EXTERNAL_ID, EMAIL, PHONE, ANONYMOUS_ID
    value       text        not null,
    profile_id  uuid        not null,
    since       timestamptz not null,
    primary key (kind, value)
);

create index identifier_profile on identifier (profile_id);

-- two profiles that showed the same address: for a person to look at
create table possible_duplicate (
    profile_id  uuid        not null,
    other_id    uuid        not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    primary key (profile_id, other_id, reason)
);

-- what they did ------------------------------------------------------------------------------------------------------

-- a message is taken once, whoever it turns out to be about
create table message (
    id          text        primary key,
    recorded_at timestamptz not null
);

create table event (
    profile_id        uuid        not null,
    id                uuid        not null,
    name              text        not null,
    properties        jsonb       not null default '{}',
    occurred_at       timestamptz not null,             -- business time
    recorded_at       timestamptz not null,
    origin_profile_id uuid        not null,             -- whose it was before a merge
    primary key (profile_id, id)
);

create index event_timeline on event (profile_id, occurred_at desc);

-- what they bought ---------------------------------------------------------------------------------------------------

create table product (
    sku           text        primary key,
    name          text,
    category      text,
    kind          text        not null default 'READY_MADE',
    corrected     boolean     not null default false,   -- by a person: an order no longer changes it
    first_sold_at timestamptz not null,
    changed_at    timestamptz not null
);

-- an order belongs to one buyer
create table order_owner (
    order_id    text        primary key,
    profile_id  uuid        not null,
    purchase_id uuid        not null
);

create table purchase (
    profile_id        uuid        not null,
    id                uuid        not null,
    order_id          text        not null,
    refund            boolean     not null,             -- money and goods that went back, both positive here
    occurred_at       timestamptz not null,
    occurred_on       date        not null,             -- the day it was where it happened
    currency          text        not null,
    total             bigint      not null,             -- minor units
    discount          bigint      not null default 0,
    coupon            text,
    handled_by        text,
    recipient         text,                             -- the user id of who it was a gift for
    told_at           timestamptz not null,             -- the source's time of this state: a newer one replaces it
    digest            text        not null,             -- of all that the source said, so that the same again is seen
    import_id         uuid,
    recorded_at       timestamptz not null,
    origin_profile_id uuid        not null,
    primary key (profile_id, id)
);

create index purchase_timeline on purchase (profile_id, occurred_at desc);

create table purchase_line (
    profile_id  uuid           not null,
    purchase_id uuid           not null,
    ordinal     int            not null,                -- as the source listed them
    sku         text,
    name        text,
    category    text,
    kind        text           not null default 'READY_MADE',
    quantity    numeric(18, 6) not null,
    unit_price  numeric(18, 6) not null,
    primary key (profile_id, purchase_id, ordinal),
    foreign key (profile_id, purchase_id) references purchase (profile_id, id) on delete cascade deferrable initially deferred
);

-- what they allow ----------------------------------------------------------------------------------------------------

create table consent (
    profile_id  uuid        not null,
    channel     text        not null,                   -- EMAIL, SMS, …
    topic       text        not null,
    status      text        not null,                   -- GRANTED, DENIED, REVOKED
    basis       text        not null,                   -- CONSENT, SOFT_OPT_IN, …
    source      text,
    decided_at  timestamptz not null,                   -- business time
    recorded_at timestamptz not null,
    primary key (profile_id, channel, topic)
);

-- the change feed ----------------------------------------------------------------------------------------------------

-- One row a change. The writer holds the profile's row and takes its next version; a numbering pass gives committed rows
-- their position, so that a reader that goes by position misses none, however long a writer takes.
create table change (
    profile_id  uuid        not null,
    version     bigint      not null,
    position    bigint,
    kind        text        not null,                   -- profile, merged, erased, purchase, refund, event, consent, contract
    body        jsonb       not null,
    recorded_at timestamptz not null,
    primary key (profile_id, version)
);

create unique index change_position on change (position);
create index change_unnumbered on change (profile_id, version) where position is null;

-- who numbers, and how far they are; the fencing token stops one that was slow
create table feed_head (
    only         boolean     primary key default true check (only),
    position     bigint      not null,
    owner        text,
    token        bigint      not null default 0,
    leased_until timestamptz not null default '-infinity'
);

insert into feed_head (position) values (0);

-- a right to be forgotten, and who has confirmed
create table erasure (
    id          uuid        primary key,
    profile_id  uuid        not null unique,
    asked_at    timestamptz not null
);

create table erasure_receipt (
    erasure_id  uuid        not null references erasure (id),
    reader      text        not null,
    received_at timestamptz not null,
    primary key (erasure_id, reader)
);

-- imports ------------------------------------------------------------------------------------------------------------

create table import (
    id                uuid        primary key,
    state             text        not null,
    kind              text        not null,
    file_name         text        not null,
    mapping           jsonb       not null,
    dry_run           boolean     not null default false,
    bytes             bigint      not null,             -- of the file as it was sent
    bytes_read        bigint      not null default 0,
    lines             bigint      not null default 0,
    imported          bigint      not null default 0,
    unchanged         bigint      not null default 0,
    skipped           bigint      not null default 0,
    failed            bigint      not null default 0,
    profiles_created  bigint      not null default 0,
    purchases_created bigint      not null default 0,
    refunds_created   bigint      not null default 0,
    failed_because    text,
    created_by        text        not null,
    created_at        timestamptz not null,
    started_at        timestamptz,
    ended_at          timestamptz,
    owner             text,                             -- the replica that works on it …
    token             bigint      not null default 0,
    leased_until      timestamptz not null default '-infinity' -- … until then, by the database's clock
);
