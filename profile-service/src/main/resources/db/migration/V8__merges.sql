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

-- pairs are noted as they were when somebody looked; who has merged since is found by who they became
