-- lists of people that colleagues come back to: their conditions, as they stand in the address of the page
create table people_filter (
    id          uuid        primary key,
    name        text        not null,
    conditions  text        not null,
    shared      boolean     not null,                    -- with all colleagues
    owner_id    uuid        not null references colleague (id) on delete cascade,
    earlier     jsonb,                                   -- name, conditions and shared before the last change, to undo it
    archived    boolean     not null default false,
    created_at  timestamptz not null
);

create index people_filter_owner on people_filter (owner_id);
