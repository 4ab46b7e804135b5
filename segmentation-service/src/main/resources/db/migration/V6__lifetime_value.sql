-- Models of how buyers buy until they stop, as they were fitted; what people ask for and look back at, so it is kept.
create table lifetime_fit (
    id          uuid        primary key,
    model       text        not null,
    until       date        not null,                   -- what was sold up to this day was looked at
    unit        text        not null,                   -- of the model's time, as a period
    health      text        not null,
    result      jsonb       not null,                   -- all of it, as the API tells it
    asked       boolean     not null,                   -- by somebody; else it was made as a day had passed
    created_at  timestamptz not null
);

create index lifetime_fit_created on lifetime_fit (created_at);

-- how a buyer's worth is reckoned: what people set
create table worth_settings (
    single          boolean     primary key default true check (single),
    model           text        not null default 'MBG_NBD',
    horizon_months  int         not null default 12,    -- of 30 days
    discount_rate   numeric     not null default 0.10,  -- a year
    margin          numeric     not null default 1,     -- the part of what is sold that stays
    version         bigint      not null default 0
);

insert into worth_settings default values;

-- as of when everybody was valued, by which fit, and what all have in common; the row is held by who values all
create table worth_round (
    single       boolean     primary key default true check (single),
    as_of        date,                                  -- null before the first
    fit_id       uuid,
    settings     bigint      not null default -1,       -- their version
    buyers       bigint      not null default 0,
    recency      double precision[],                    -- four bounds between five scores: days since the last order
    frequency    double precision[],                    -- orders
    monetary     double precision[],                    -- minor units
    gap_median   double precision,                      -- days: of the buyers' own medians
    valued_at    timestamptz                            -- by the database's clock
);

insert into worth_round default values;

-- what each buyer is worth, as of a day: follows from the facts, the day and the fit
create table worth (
    profile_id          uuid        primary key,
    as_of               date        not null,
    recency             smallint    not null,           -- scores 1 to 5, 5 best
    frequency           smallint    not null,
    monetary            smallint    not null,
    segment             text        not null,
    net                 numeric     not null,           -- minor units: what they spent until then
    overdue             double precision,               -- days since the last order ÷ the usual gap; null without any gap
    alive               double precision,               -- 0 to 1; null, with the next three, without a healthy model
    expected_purchases  double precision,               -- days with an order within the horizon
    expected_spend      double precision,               -- minor units within the horizon
    value               bigint,                         -- minor units: discounted, what stays of it
    next_on             date                            -- when the next order is expected; null if none is
);
