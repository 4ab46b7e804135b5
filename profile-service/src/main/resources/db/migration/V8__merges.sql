-- Two who became one: what each was by themselves, so that they can be parted again. Kept for as long as that may be.
create table merge (
    profile_id   uuid        not null,                  -- who went on
    id           uuid        not null,
    duplicate_id uuid        not null,
    absorbed     uuid[]      not null,                  -- who had become one with the duplicate before
    reason       text        not null,                  -- PERSON, RULE, STITCHING
    made_by      text        not null,
    choices      jsonb       not null,                  -- by the attribute's name, whose value was to hold
    survivor     jsonb       not null,                  -- as they were, see merging.Life
    duplicate    jsonb       not null,
    made_one     jsonb       not null,                  -- as the survivor went on
    identifiers  jsonb       not null,                  -- the duplicate's, [{kind, value}]
    since        bigint      not null,                  -- the survivor's version: what was told of it since is of both
    merged_at    timestamptz not null,
    undone_at    timestamptz,
    undone_by    text,
    primary key (profile_id, id)
);

create unique index merge_id on merge (id);
create index merge_duplicate on merge (duplicate_id);
create index merge_time on merge (merged_at desc, id desc);

-- of two who merge with the same category, each keeps what was said of them
alter table special_category
    drop constraint special_category_pkey,
    add primary key (profile_id, category, origin_profile_id);

-- which rules may merge by themselves; without a row, a person decides
create table merge_rule (
    rule         text        primary key,               -- SAME_MAILBOX, SAME_PHONE, SAME_NAME_AND_ADDRESS
    automatic    boolean     not null,
    two_users    boolean     not null,                  -- also where both have a user id
    fields       jsonb       not null,                  -- by the attribute's name, * for all others: whose value holds
    changed_by   text        not null,
    changed_at   timestamptz not null
);

-- names that somebody went by
create table identifier_past (
    profile_id        uuid        not null,
    kind              text        not null,
    value             text        not null,
    since             timestamptz not null,
    until             timestamptz not null,
    origin_profile_id uuid        not null,             -- whose it was before a merge
    primary key (profile_id, kind, value, until)
);
