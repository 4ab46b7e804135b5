-- What was known of somebody's past when it was last asked how they stood then: if more is known by now, it is asked again.
delete from looked_back;

alter table looked_back
    add column until   date   not null,                 -- the day on which they were first judged
    add column facts   bigint not null,                 -- how many were known of the time before
    add column touched bigint not null default 0,       -- how often something of theirs has changed since
    add column seen    bigint not null;                 -- how often it had when it was last asked

create index looked_back_touched on looked_back (profile_id) where touched <> seen;
