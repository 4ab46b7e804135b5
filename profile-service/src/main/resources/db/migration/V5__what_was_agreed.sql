-- What was agreed, needed, liked and complained of is what these events say: there are no rows of its own that could say
-- something else. Few events are of these names, and only these stand in the index.
create index event_fact on event (profile_id, name, occurred_at desc, id desc)
    where name in ('Contact Recorded', 'Appointment Booked', 'Quote Sent', 'Contract Signed', 'Contract Ended',
                   'Need Stated', 'Need Met', 'Preference Stated', 'Supplier Declared', 'Complaint Opened',
                   'Complaint Closed', 'Review Posted', 'Content Shared', 'Session Attended');

-- what an event's properties must look like, where the business wants to be strict
create table event_schema (
    event       text        primary key,
    schema      text        not null,                   -- JSON Schema, as it was written
    changed_at  timestamptz not null
);

-- who looks after them -----------------------------------------------------------------------------------------------

create table account_manager (
    id          uuid        primary key,
    name        text        not null,
    email       text        not null unique,            -- in lower case
    departments text[]      not null default '{}',
    languages   text[]      not null default '{}',      -- BCP 47
    skills      text[]      not null default '{}',
    capacity    int         not null check (capacity >= 0), -- how many people at most
    active      boolean     not null default true,
    last_turn   bigint      not null default 0,         -- counts up over all: who had none for longest is next
    created_at  timestamptz not null,
    changed_at  timestamptz not null
);

-- Who looked after whom, from when to when, and why. Nobody has two at a time.
create table account_manager_assignment (
    profile_id        uuid        not null,
    id                uuid        not null,
    manager_id        uuid        not null,
    manager_name      text        not null,             -- as it was: who has left is still remembered
    reason            text        not null,
    assigned_by       text        not null,             -- a person, or the rule that chose
    assigned_at       timestamptz not null,
    ended_at          timestamptz,                      -- null while it holds
    origin_profile_id uuid        not null,             -- whose it was before a merge
    ended_by_merge    boolean     not null default false,
    primary key (profile_id, id)
);

create unique index account_manager_assignment_present on account_manager_assignment (profile_id)
    where ended_at is null;
create index account_manager_assignment_load on account_manager_assignment (manager_id, profile_id)
    where ended_at is null;

-- in which order managers are narrowed down and chosen
create table assignment_rules (
    the_one     boolean     primary key default true check (the_one),
    rules       jsonb       not null,
    changed_at  timestamptz not null default now()
);

insert into assignment_rules (rules) values
    ('[{"by": "LANGUAGE"}, {"by": "DEPARTMENT", "departments": {}}, {"by": "FREE_CAPACITY"}]');
