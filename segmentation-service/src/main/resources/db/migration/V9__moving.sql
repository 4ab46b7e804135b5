-- How far memberships were brought: they are moved by one at a time, who holds the row, so that as_of grows with every
-- commit, and who reads on from one of its moments misses nobody.
create table membership_round (
    single      boolean     primary key default true check (single),
    as_of       timestamptz not null,                   -- by the business's clock: since and until are such moments
    passed      timestamptz not null                    -- until when it was looked after whom time makes another
);

insert into membership_round
select true, max(as_of), max(as_of) from (select as_of from membership_evaluation where as_of > 'epoch' union all select 'epoch') moments;

-- who is to be looked at again
create table membership_due (
    profile_id  uuid        primary key,
    times       bigint      not null default 1          -- how often: one more meanwhile, and they stay due
);

-- what everybody was last asked for a segment
drop table membership_evaluation;

create table membership_evaluation (
    segment_id  uuid        primary key references segment (id) on delete cascade,
    meaning     text        not null,                   -- a digest of the condition, with those of the segments that it names
    day         date        not null                    -- the business's
);

create index membership_since on membership (segment_id, since, profile_id);
create index membership_until on membership (segment_id, until, profile_id) where until is not null;

-- how many were in at the end of each day on which somebody came or went, or so far
create table segment_size (
    segment_id  uuid        not null references segment (id) on delete cascade,
    day         date        not null,                   -- the business's
    members     bigint      not null,
    came        bigint      not null,
    went        bigint      not null,
    primary key (segment_id, day)
);
