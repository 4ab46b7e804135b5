-- What most conditions look at, one wide row a person, so that they need not pass over all that somebody ever bought: as
-- it is on the business's day, of what has happened by then. Filled when the service starts, which knows zone and currency.
create table reading.feature (
    profile_id    uuid        primary key,
    orders_7      int         not null,                 -- sold, from the start of the local day that many days ago
    orders_30     int         not null,
    orders_90     int         not null,
    orders_180    int         not null,
    orders_365    int         not null,
    orders_ever   int         not null,
    spend_7       bigint      not null,                 -- minor units of the business's currency, net of what went back
    spend_30      bigint      not null,
    spend_90      bigint      not null,
    spend_180     bigint      not null,
    spend_365     bigint      not null,
    spend_ever    bigint      not null,
    country       text,                                 -- the attributes that are asked for most, as they are in person
    language      text,
    categories    text[]      not null,                 -- ever bought, in order
    kinds         text[]      not null,
    last_sale_at  timestamptz,
    days_7        int         not null,                 -- with a sale, as days were where it happened
    days_30       int         not null,
    days_90       int         not null,
    days_180      int         not null,
    days_365      int         not null,
    days_ever     int         not null,
    quantity_7    numeric     not null,                 -- net of what went back
    quantity_30   numeric     not null,
    quantity_90   numeric     not null,
    quantity_180  numeric     not null,
    quantity_365  numeric     not null,
    quantity_ever numeric     not null,
    turns_on      date                                  -- the day on which something falls out of a window; null if nothing will
);

create index feature_turns on reading.feature (turns_on) where turns_on is not null;

-- where the business was and what it counted in when features were made
create table reading.feature_basis (
    single      boolean     primary key default true check (single),
    zone        text        not null,
    currency    text        not null
);

-- whose time has come among what was told before it happened
create index purchase_occurred on reading.purchase (occurred_at);
create index event_occurred on reading.event (occurred_at);
