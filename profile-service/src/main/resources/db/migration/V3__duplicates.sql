-- by what a person may be taken for another, as rules fold it: equal keys are a possible duplicate
create table likeness (
    profile_id  uuid        not null,
    rule        text        not null,                   -- SAME_MAILBOX, SAME_PHONE, SAME_NAME_AND_ADDRESS
    key         text        not null,
    primary key (profile_id, rule)
);

create index likeness_key on likeness (rule, key);

-- two of whom a person has said that they are not one; the smaller id first
create table distinct_people (
    profile_id  uuid        not null,
    other_id    uuid        not null,
    said_by     text        not null,
    said_at     timestamptz not null,
    primary key (profile_id, other_id)
);

create index distinct_people_other on distinct_people (other_id);
