-- What is sold and what goes with what: found anew as a day passes, from what everybody bought and kept within two years.

create table product (
    sku         text        primary key,
    name        text        not null,
    category    text,
    kind        text        not null,
    price       bigint,                                 -- minor units: of one, when it was last sold; null if given away
    buyers      bigint      not null,                   -- who kept it
    lately      bigint      not null,                   -- of these, who bought it within 90 days
    again       bigint      not null,                   -- of these, who bought it on another day again
    gap_median  double precision,                       -- days between two such days; null if nobody did
    rebought    boolean     not null,                   -- enough do that it may be recommended to who has it
    last_on     date        not null,
    place       int         not null                    -- best-sellers of these 90 days first
);

-- who keeps the one keeps the other more often than by chance; both ways round, for each product the surest
create table product_pair (
    sku         text        not null,
    other       text        not null,
    buyers      bigint      not null,                   -- who kept the first
    together    bigint      not null,                   -- who kept both
    lift        double precision not null,
    evidence    double precision not null,              -- the log-likelihood ratio
    place       int         not null,                   -- the surest first; the same both ways round
    primary key (sku, other)
);

-- what people moved on to: to a higher plan, from something ready made to a service
create table product_move (
    sku         text        not null,
    other       text        not null,
    moved       bigint      not null,                   -- who began with the other on a later day than with the first
    back        bigint      not null,                   -- the other way round
    began       bigint      not null,                   -- who ever began with the first
    place       int         not null,                   -- the way that the greatest part of them goes first
    primary key (sku, other)
);

-- as of when; the row is held by who looks
create table product_round (
    single      boolean     primary key default true check (single),
    as_of       date,                                   -- null before the first
    buyers      bigint      not null default 0,         -- of anything
    bought      bigint      not null default 0,         -- rows of reading.buying then: whether there are many more
    tested      bigint      not null default 0,         -- pairs of products that were looked at
    threshold   double precision not null default 0     -- of the evidence
);

insert into product_round default values;

-- what people set
create table recommendation_settings (
    single      boolean     primary key default true check (single),
    product_url text,                                   -- with {sku} in it
    never       text[]      not null default '{}'       -- skus that are not recommended
);

insert into recommendation_settings default values;

-- How a population is made up that the business is for, as somebody entered it.
create table population (
    trait       text        primary key,
    source      text        not null,                   -- such as a census
    set_by      text        not null,
    set_at      timestamptz not null
);

create table population_share (
    trait       text        not null references population (trait) on delete cascade,
    place       int         not null,
    value       text        not null,
    share       numeric     not null,                   -- of all, above 0 to 1
    primary key (trait, place)
);
