-- What we say, and in whose name.

-- the business: one row, once somebody has edited it; until then the environment's values hold
create table shop (
    single         boolean     primary key default true check (single),
    name           text        not null,
    sender         text,                                -- the address in From
    sender_name    text,
    reply_to       text,
    postal_address text,                                -- some lines
    country        text,                                -- ISO 3166-1 alpha-2
    language       text        not null,                -- BCP 47
    kind           text,                                -- of business
    target         text        not null,                -- CUSTOMER, CLIENT
    version        bigint      not null,
    changed_at     timestamptz not null
);

create table template (
    id          uuid        primary key,
    name        text        not null,
    subject     text        not null,
    preheader   text,
    html        text,                                   -- as it was written; one of the two
    blocks      jsonb,                                  -- a list of blocks, which become HTML
    text        text,                                   -- else it is made from the HTML
    language    text        not null,                   -- BCP 47: of the words we add ourselves, and of dates
    archived_at timestamptz,
    version     bigint      not null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    check (num_nonnulls(html, blocks) = 1)
);
