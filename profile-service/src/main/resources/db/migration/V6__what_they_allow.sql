-- what they allow: for which purpose, and on which words ------------------------------------------------------------------

alter table consent
    add column purpose         text not null default 'MARKETING',
    add column wording         text,                    -- what they were shown …
    add column wording_version int,                     -- … and in which version
    add column proof           text,                    -- where it can be seen: a form's address, a letter's number
    drop constraint consent_pkey,
    add primary key (profile_id, channel, topic, purpose);

-- the words that people are shown when they are asked; a version is never changed
create table wording (
    id          text        not null,
    version     int         not null,
    topic       text        not null,
    language    text        not null,                   -- BCP 47
    text        text        not null,
    created_by  text        not null,
    created_at  timestamptz not null,
    primary key (id, version)
);

-- The ledger: every decision is an entry of the chain of the profile it was made for. Entries stay in their chain when the
-- profile is merged; what an entry says goes when the person is erased, its hashes stay.
update consent_decision set profile_id = origin_profile_id where profile_id <> origin_profile_id;

alter table consent_decision
    add column purpose         text default 'MARKETING',
    add column wording         text,
    add column wording_version int,
    add column proof           text,
    add column sequence        bigint,                  -- from 1; null until an old row is chained
    add column previous        text,                    -- the hash of the entry before, in hex
    add column salt            text,
    add column content_hash    text,                    -- of salt and content
    add column hash            text,                    -- of all of this, see ledger.Hashes
    alter column channel drop not null,
    alter column topic drop not null,
    alter column status drop not null,
    alter column basis drop not null,
    alter column decided_at drop not null,
    add unique (profile_id, sequence);

create index consent_decision_unchained on consent_decision (profile_id) where sequence is null;

-- how long a chain is, and the hash of its last entry
create table consent_chain (
    profile_id  uuid        primary key,
    length      bigint      not null,
    hash        text        not null
);

-- up to where a chain is covered by a day's root
create table consent_rooted (
    profile_id  uuid        primary key,
    sequence    bigint      not null,
    hash        text        not null
);

-- one a day of the business, chained to the day before
create table consent_root (
    day         date        primary key,
    chains      bigint      not null,
    heads       text        not null,                   -- the hash of all that is in consent_rooted
    previous    text        not null,
    hash        text        not null,
    recorded_at timestamptz not null
);

-- whose chain belongs to whom since a merge, and how far the survivor's own was then
create table consent_link (
    profile_id  uuid        primary key,
    survivor_id uuid        not null,
    at_sequence bigint      not null,
    recorded_at timestamptz not null
);

create index consent_link_survivor on consent_link (survivor_id);

-- what they object to, GDPR articles 18 and 21 ----------------------------------------------------------------------------

create table objection (
    profile_id        uuid        not null,
    kind              text        not null,             -- MARKETING, PROFILING, RESTRICTION
    origin_profile_id uuid        not null,             -- who said so, before a merge
    source            text,
    since             timestamptz not null,             -- business time
    primary key (profile_id, kind, origin_profile_id)
);

-- their rights ------------------------------------------------------------------------------------------------------------

alter table erasure add column profiles int not null default 1; -- duplicates that went with them included

create index erasure_asked on erasure (asked_at desc, id desc);

-- who was shown all that is known of somebody
create table subject_access (
    profile_id  uuid        not null,
    id          uuid        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    primary key (profile_id, id)
);

-- how long what is kept; nothing is forgotten before somebody says so
create table retention_rule (
    kind        text        not null,                   -- EVENTS, ANONYMOUS_PROFILES, IMPORT_ERRORS, …
    name        text        not null default '',        -- of the events; empty is all that have no rule of their own
    keep        text        not null,                   -- ISO 8601: P2Y, P90D
    enabled     boolean     not null,
    primary key (kind, name)
);

create table retention_run (
    id           uuid        primary key,
    dry_run      boolean     not null,
    state        text        not null,                  -- RUNNING, DONE
    counts       jsonb       not null,
    asked_by     text        not null,
    created_at   timestamptz not null,
    ended_at     timestamptz,
    owner        text,
    leased_until timestamptz not null default '-infinity'
);
