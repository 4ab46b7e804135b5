-- What is planned, by people, one at a time ----------------------------------------------------------------------------

-- what mail may be about; a consent is given for one of them
create table topic (
    name       text        primary key,
    created_at timestamptz not null
);

-- one message to one audience
create table campaign (
    id              uuid        primary key,
    name            text        not null,
    segment_id      uuid        not null,
    template_id     uuid        not null,
    topic           text        not null,
    scheduled_at    timestamptz,                        -- business time
    rate_per_second int,                                -- null: as fast as the relay takes it
    state           text        not null,
    archived        boolean     not null default false,
    version         bigint      not null,
    created_at      timestamptz not null,
    launched_at     timestamptz,
    ended_at        timestamptz
);

create index campaign_template on campaign (template_id);
create index campaign_scheduled on campaign (scheduled_at) where state = 'SCHEDULED';

-- What is done about it, by machines ------------------------------------------------------------------------------------

-- a launched campaign as the engine sees it: how far its audience is planned, and who plans
create table dispatch (
    campaign_id       uuid        primary key,
    name              text        not null,
    segment_id        uuid        not null,
    template_id       uuid        not null,
    topic             text        not null,
    rate_per_second   int,
    going             boolean     not null default true, -- false while paused
    audience_complete boolean     not null default false,
    planned_to        uuid,                              -- the last member that is in the ledger
    waiting_because   text,                              -- it goes, but something outside does not
    started_at        timestamptz not null default now(),
    ended_at          timestamptz,
    owner             text,                              -- the replica that plans …
    token             bigint      not null default 0,
    leased_until      timestamptz not null default '-infinity' -- … until then, by the database's clock
);

create index dispatch_open on dispatch (campaign_id) where ended_at is null;

-- the places that a campaign's links lead to; a number never changes its meaning, since mail with it is out
create table link (
    campaign_id uuid     not null,
    number      smallint not null,
    url         text     not null,
    primary key (campaign_id, number),
    unique (campaign_id, url)
);

-- who sends which part of a campaign; a mark in the ledger is only taken under the present token
create table dispatch_share (
    campaign_id  uuid        not null,
    share        smallint    not null,
    owner        text,
    token        bigint      not null default 0,
    leased_until timestamptz not null default '-infinity',
    primary key (campaign_id, share)
);

-- the replicas that send, so that each takes its part
create table sender (
    owner   text        primary key,
    seen_at timestamptz not null
);

-- The ledger: one row per campaign and recipient. Every change of state is an update that says which state it leaves.
create table delivery (
    profile_id        uuid        not null,
    campaign_id       uuid        not null,
    share             smallint    not null,              -- hash of the profile, 0 to 63
    state             text        not null,
    reason            text,                              -- why it was skipped
    reply             text,                              -- the relay's last word
    email             text,
    language          text,
    attempts          smallint    not null default 0,
    token             bigint      not null default 0,    -- of the lease under which it was marked
    marked_at         timestamptz,
    deferred_at       timestamptz,                       -- first time: a day later it has failed
    retry_at          timestamptz,
    ended_at          timestamptz,
    bounced_at        timestamptz,
    complained_at     timestamptz,
    origin_profile_id uuid        not null,              -- whose it was before a merge
    primary key (profile_id, campaign_id)
) with (fillfactor = 70);

create index delivery_of_campaign on delivery (campaign_id, profile_id);
create index delivery_queued on delivery (campaign_id, share, profile_id) where state = 'QUEUED';
create index delivery_sending on delivery (campaign_id, share) where state = 'SENDING';
create index delivery_deferred on delivery (campaign_id, share) where state = 'DEFERRED';

-- all that is left of people who were erased: numbers
create table erased_tally (
    campaign_id uuid not null,
    what        text not null,                           -- a state of the ledger, or a kind of event
    detail      text not null default '',                -- why it was skipped, or who opened
    count       int  not null,
    primary key (campaign_id, what, detail)
);

-- What must not be mailed -----------------------------------------------------------------------------------------------

-- keyed by a keyed hash of the address, so that it outlives the profile and says nothing about it
create table suppression (
    address_hash   text        not null,
    topic          text        not null,                 -- '*' is all of them
    reason         text        not null,                 -- UNSUBSCRIBED, BOUNCED, COMPLAINED, MANUAL
    note           text,
    created_at     timestamptz not null,
    lifted_at      timestamptz,
    lifted_because text,
    primary key (address_hash, topic)
);

-- What came of it -------------------------------------------------------------------------------------------------------

-- every open, click and unsubscribe as it came, with what we think made it
create table tracking_event (
    profile_id        uuid        not null,
    id                uuid        not null,
    campaign_id       uuid        not null,
    kind              text        not null,              -- OPEN, CLICK, UNSUBSCRIBE
    link              smallint,
    class             text        not null,              -- HUMAN, PROXY, SCANNER
    rule              text        not null,              -- what decided the class
    user_agent        text,
    occurred_at       timestamptz not null,              -- business time
    origin_profile_id uuid        not null,
    primary key (profile_id, id)
);

create index tracking_event_of_campaign on tracking_event (campaign_id, kind);

-- what profile-service has still to be told; a row leaves when it is acknowledged
create table feedback (
    profile_id  uuid        not null,
    message_id  text        not null,
    kind        text        not null,                    -- SENT, OPENED, CLICKED, UNSUBSCRIBED, BOUNCED, CONSENT, ERASED
    campaign_id uuid,
    detail      text,                                    -- the url, the topic, the erasure
    class       text,                                    -- HUMAN, PROXY, SCANNER
    occurred_at timestamptz not null,                    -- business time
    primary key (profile_id, message_id)
);

-- what only one replica does at a time, and where it is
create table errand (
    name         text        primary key,
    position     text,
    owner        text,
    token        bigint      not null default 0,
    leased_until timestamptz not null default '-infinity'
);

insert into errand (name) values ('changes'), ('feedback');
