-- attributes that only this business knows, and what their values look like
create table attribute_declaration (
    name         text        primary key,
    type         text        not null,                  -- TEXT, NUMBER, BOOLEAN, DATE, MOMENT, CHOICE, TEXTS
    labels       jsonb       not null default '{}',     -- by language
    meaning      text,
    pattern      text,                                  -- RE2, of the whole text
    least        text,                                  -- a number, a date or a moment, as the type is
    most         text,
    choices      text[]      not null default '{}',
    version      bigint      not null,
    changed_at   timestamptz not null
);

-- whether anything else may be said of people: one row
create table attribute_policy (
    id            boolean     primary key default true check (id),
    only_declared boolean     not null default false
);

insert into attribute_policy default values;

-- what this business calls its people: one row
create table vocabulary (
    id           boolean     primary key default true check (id),
    choices      jsonb       not null default '{}',     -- by relationship
    version      bigint      not null default 0
);

insert into vocabulary default values;
