-- Everything of a buyer's is keyed by the buyer first, so that it may be spread over machines by profile_id; what must be
-- unique over all buyers stands in a table keyed by the value itself.

-- who they are -------------------------------------------------------------------------------------------------------

create table profile (
    id          uuid        primary key,
    share       smallint    not null,                   -- hash of the id, 0 to 63: how work on people is shared out
    attributes  jsonb       not null default '{}',      -- by name, as the text (or JSON) they came with
    email       text,                                   -- the present one of the EMAIL identifiers, if it is theirs
    phone       text,
    search      text        not null default '',        -- names, address and user ids, in lower case
    version     bigint      not null default 0,         -- of the last change told in the feed
    merged_into uuid,                                   -- set when another profile took everything over
    import_id   uuid,                                   -- the import that brought them first, if one did
    created_at  timestamptz not null,
    changed_at  timestamptz not null
);

create index profile_import on profile (import_id) where import_id is not null;
create index profile_merged on profile (merged_into) where merged_into is not null;

-- finds any part of a name; "trusted", so that the owner of the database may make it
create extension if not exists pg_trgm;
create index profile_search on profile using gin (search gin_trgm_ops) where merged_into is null;

-- the names of all attributes that any profile has, for those who write conditions and templates
create table attribute_name (
    name        text        primary key
);

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

create index possible_duplicate_other on possible_duplicate (other_id);

-- what they did ------------------------------------------------------------------------------------------------------

-- a message is taken once, whoever it turns out to be about
create table message (
    id          text        primary key,
    import_id   uuid,                                   -- the import that brought it, if one did
    recorded_at timestamptz not null
);

create index message_import on message (import_id) where import_id is not null;

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

create index event_timeline on event (profile_id, occurred_at desc, id desc);

-- what they bought ---------------------------------------------------------------------------------------------------

create table product (
    sku        text        primary key,
    name       text,
    category   text,
    kind       text        not null default 'READY_MADE',
    corrected  boolean     not null default false,      -- by a person: an order no longer changes it
    told_at    timestamptz not null,                    -- the time of the order that told it
    changed_at timestamptz not null
);

-- an order belongs to one buyer, and so does what came back of it
create table order_owner (
    order_id   text        primary key,
    profile_id uuid        not null
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
    discount          bigint      not null default 0,   -- minor units
    coupon            text,
    handled_by        text,
    recipient         text,                             -- the user id of who it was a gift for
    told_at           timestamptz not null,             -- the source's time of this state: a newer one replaces it
    digest            text        not null,             -- of all that the source said, so that the same again is seen
    import_id         uuid,
    recorded_at       timestamptz not null,
    origin_profile_id uuid        not null,             -- whose it was before a merge
    primary key (profile_id, id),
    unique (profile_id, order_id, refund)
);

-- No foreign key: lines are only ever written with their purchase, and half a million checks cost seconds.
create table purchase_line (
    profile_id  uuid           not null,
    purchase_id uuid           not null,
    ordinal     int            not null,                -- as the source listed them
    sku         text,
    name        text,
    category    text,
    kind        text           not null,
    quantity    numeric(18, 6) not null,
    unit_price  numeric(18, 6) not null,
    primary key (profile_id, purchase_id, ordinal)
);

-- purchases whose product a person has corrected: the feed must tell them again
create table retelling (
    profile_id  uuid        not null,
    purchase_id uuid        not null,
    primary key (profile_id, purchase_id)
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

-- every decision there was, as the proof of it
create table consent_decision (
    profile_id        uuid        not null,
    id                uuid        not null,
    channel           text        not null,
    topic             text        not null,
    status            text        not null,
    basis             text        not null,
    source            text,
    decided_at        timestamptz not null,
    recorded_at       timestamptz not null,
    origin_profile_id uuid        not null,
    primary key (profile_id, id)
);

-- the change feed ----------------------------------------------------------------------------------------------------

-- One row a change, never updated. The writer holds the profile's row and takes its next version.
create table change (
    profile_id  uuid        not null,
    version     bigint      not null,
    kind        text        not null,                   -- profile, merged, erased, purchase, refund, event, consent, contract
    body        text        not null,                   -- JSON, kept as it is sent
    recorded_at timestamptz not null,
    primary key (profile_id, version)
);

-- bodies are short and read once or twice: compressing them costs more than it saves
alter table change alter column body set storage external;
alter table change set (toast_tuple_target = 8160);

-- Written with the change; a numbering pass takes the committed ones out and gives them their position. Nobody else ever
-- deletes here, so that no writer, however long it stays open, holds the pass up.
create table change_unnumbered (
    profile_id  uuid        not null,
    version     bigint      not null,
    kind        text        not null
);

create table change_position (
    position    bigint      primary key,
    profile_id  uuid        not null,
    version     bigint      not null,
    kind        text        not null
);

create index change_position_kind on change_position (kind, position);

-- Who numbers, and how far they are. The epoch is part of every cursor: a feed begun anew, or taken back to a backup,
-- gets another one, and old cursors are refused.
create table feed_head (
    the_one      boolean     primary key default true check (the_one),
    epoch        uuid        not null default gen_random_uuid(),
    position     bigint      not null default 0,
    owner        text,
    token        bigint      not null default 0,        -- counts the owners; the fencing token
    leased_until timestamptz not null default '-infinity' -- by the database's clock
);

insert into feed_head default values;

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
    state             text        not null,             -- QUEUED, RUNNING, CHECKED, DONE, FAILED, UNDONE
    kind              text        not null,
    file_name         text        not null,
    mapping           jsonb       not null,
    dry_run           boolean     not null default false,
    bytes             bigint      not null,             -- of the file as it was sent
    bytes_read        bigint      not null default 0,
    step              text        not null default 'STAGING', -- STAGING, SIFTING, PEOPLE, RECORDING: where to go on …
    last_line         bigint      not null default 0,   -- … after this line of the file …
    last_order        text        not null default '',  -- … after this order
    staged            bigint      not null default 0,   -- lines that wait in import_line
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

-- Lines that wait to be put together to orders, and the people in them. A crash of the database empties both: the import
-- then stages its file again.
create unlogged table import_line (
    import_id   uuid        not null,
    order_id    text        not null collate "C",
    line        bigint      not null,                   -- in the file, from 1
    person      text        not null collate "C",       -- the names the row gives
    refund      boolean     not null,
    bad         boolean     not null,                   -- can't be read: nor is its order imported
    fields      text        not null,                   -- the row, separated by U+001F
    primary key (import_id, order_id, line)
);

create unlogged table import_person (
    import_id    uuid       not null,
    person       text       not null collate "C",
    first_line   bigint     not null,
    last_line    bigint     not null,
    first_fields text       not null,
    last_fields  text       not null,
    profile_id   uuid,                                  -- once it is known who that is
    primary key (import_id, person)
);

create index import_person_unknown on import_person (import_id, last_line) where profile_id is null;

create table import_error (
    import_id   uuid        not null,
    line        bigint      not null,
    step        text        not null,
    field       text        not null,                   -- the column's name in the file, if one is to blame
    code        text        not null,
    message     text        not null,
    fields      text        not null,                   -- the row, separated by U+001F
    primary key (import_id, line)
);
