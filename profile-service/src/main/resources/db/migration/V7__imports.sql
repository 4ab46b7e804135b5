-- imports of more than orders ---------------------------------------------------------------------------------------------

alter table import
    add column header            text   not null default '',  -- the file's columns, separated by U+001F
    add column profiles_changed  bigint not null default 0,
    add column purchases_changed bigint not null default 0,
    add column events_created    bigint not null default 0,
    add column products_created  bigint not null default 0,
    add column products_changed  bigint not null default 0;
