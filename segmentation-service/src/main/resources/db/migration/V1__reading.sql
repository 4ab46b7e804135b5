-- What is derived from profile-service's change feed: may be emptied at any time, and read again from the beginning it is
-- the same in every column. Everything is keyed by the buyer first, so that it may be spread over machines by profile_id.
create schema reading;

-- how far we have read, and which replica reads: the fencing token stops one that was slow
create table reading.reader (
    single       boolean     primary key default true check (single),
    position     text,                                  -- of the last change applied; null before the first
    change_at    timestamptz,                           -- when that change was recorded, by the business's clock
    applied_at   timestamptz,                           -- from here on by the database's clock
    complete_at  timestamptz,                           -- when the feed last had nothing more for us
    failing      text,                                  -- why we cannot read; null while we can
    owner        uuid,
    token        bigint      not null default 0,
    leased_until timestamptz not null default '-infinity'
);

insert into reading.reader default values;

-- up to which version a profile's changes are applied; outlives a merge, not an erasure
create table reading.followed (
    profile_id  uuid        primary key,
    version     bigint      not null,
    became      uuid                                    -- who took everything over
);

create index followed_became on reading.followed (became) where became is not null;

-- erasures that profile-service does not yet know to be done here
create table reading.receipt_due (
    erasure_id  uuid        primary key
);

-- who they are -------------------------------------------------------------------------------------------------------

create table reading.person (
    profile_id  uuid        primary key,
    attributes  jsonb       not null,                   -- with email, phone, language and zone among them
    created_at  timestamptz,
    version     bigint      not null
);

-- what was recorded of them, and when, for questions about a past day
create table reading.person_state (
    profile_id  uuid        not null,
    version     bigint      not null,
    attributes  jsonb       not null,
    recorded_at timestamptz not null,
    primary key (profile_id, version)
);

-- what they bought: what went back counts below 0 --------------------------------------------------------------------

create table reading.purchase (
    profile_id        uuid        not null,
    purchase_id       uuid        not null,
    order_id          text        not null,
    refund            boolean     not null,
    occurred_at       timestamptz not null,
    occurred_on       date        not null,             -- the day it was where it happened
    currency          text        not null,
    net               bigint      not null,             -- minor units
    quantity          numeric     not null,             -- of all lines
    discount          bigint      not null,
    coupon            text,
    handled_by        text,
    recipient         text,
    origin_profile_id uuid        not null,             -- whose it was before a merge
    primary key (profile_id, purchase_id)
);

create table reading.purchase_line (
    profile_id  uuid        not null,
    purchase_id uuid        not null,
    ordinal     int         not null,
    sku         text,
    name        text,
    category    text,
    kind        text        not null,
    quantity    numeric     not null,
    net         numeric     not null,                   -- minor units, not rounded
    primary key (profile_id, purchase_id, ordinal)
);

-- what they did ------------------------------------------------------------------------------------------------------

create table reading.event (
    profile_id        uuid        not null,
    event_id          uuid        not null,
    name              text        not null,
    properties        jsonb       not null,
    occurred_at       timestamptz not null,
    origin_profile_id uuid        not null,
    primary key (profile_id, event_id)
);

create index event_name on reading.event (name, profile_id, occurred_at);

-- what they allow ----------------------------------------------------------------------------------------------------

create table reading.consent (
    profile_id  uuid        not null,
    channel     text        not null,
    topic       text        not null,
    status      text        not null,
    decided_at  timestamptz not null,
    primary key (profile_id, channel, topic)
);

create table reading.consent_state (
    profile_id  uuid        not null,
    channel     text        not null,
    topic       text        not null,
    version     bigint      not null,
    status      text        not null,
    decided_at  timestamptz not null,
    recorded_at timestamptz not null,
    primary key (profile_id, channel, topic, version)
);
