-- imports of more than orders ---------------------------------------------------------------------------------------------

alter table import
    add column header            text   not null default '',  -- the file's columns, separated by U+001F
    add column profiles_changed  bigint not null default 0,
    add column purchases_changed bigint not null default 0,
    add column events_created    bigint not null default 0,
    add column products_created  bigint not null default 0,
    add column products_changed  bigint not null default 0;

alter table import
    add column undoing         boolean not null default false, -- it is being taken back, or was
    add column consents_taken  bigint  not null default 0,
    add column sample          jsonb   not null default '[]';  -- of a dry run: some of those it would change, before and after

alter table event add column import_id uuid;                  -- the import that brought it, if one did

-- What imports did to whom, kept for thirty days so that it can be taken back.
create table import_touch (
    profile_id        uuid        not null,
    import_id         uuid        not null,
    origin_profile_id uuid        not null,                   -- whose it was before a merge
    created           boolean     not null,                   -- the import brought them
    before            jsonb       not null,                   -- the attributes that it changed, as they were; null: not there
    written           jsonb       not null,                   -- … and as it left them
    email             text,                                   -- before
    phone             text,
    names             text[]      not null,                   -- KIND:value, of names that it gave them
    version           bigint      not null,                   -- of the profile, when the import last wrote to it
    alone             boolean     not null default true,      -- nobody else wrote to it between
    primary key (profile_id, import_id, origin_profile_id)
);

create index import_touch_import on import_touch (import_id, profile_id);

-- a purchase that an import replaced, as it was
create table import_replaced (
    profile_id        uuid        not null,
    import_id         uuid        not null,
    purchase_id       uuid        not null,
    origin_profile_id uuid        not null,
    state             jsonb       not null,
    primary key (profile_id, import_id, purchase_id)
);

-- a decision that an import brought: only how it is known again, the ledger has the rest
create table import_consent (
    profile_id        uuid        not null,
    import_id         uuid        not null,
    channel           text        not null,
    topic             text        not null,
    purpose           text        not null,
    origin_profile_id uuid        not null,
    decided_at        timestamptz not null,
    before            jsonb,                                  -- what stood until then
    primary key (profile_id, import_id, channel, topic, purpose, origin_profile_id)
);

create table import_product (
    import_id   uuid        not null,
    sku         text        not null,
    before      jsonb,                                        -- null of one that it created
    written     jsonb       not null,
    primary key (import_id, sku)
);
