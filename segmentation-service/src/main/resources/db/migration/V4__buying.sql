-- Purchases rolled up, for whatever is asked of everybody at once: always equal to what the purchases come to.

create table reading.purchase_day (
    profile_id  uuid        not null,
    day         date        not null,                   -- the day it was where it happened
    currency    text        not null,
    orders      bigint      not null,                   -- sold; one of total 0 counts
    discounted  bigint      not null,                   -- of these, with a discount or a coupon
    returns     bigint      not null,                   -- refunds at their own day
    sold        numeric     not null,                   -- minor units
    returned    numeric     not null,                   -- minor units, above 0
    discount    numeric     not null,                   -- minor units, of what was sold
    quantity    numeric     not null,                   -- net of what went back
    first_at    timestamptz,                            -- of the orders sold; null on a day of refunds only
    last_at     timestamptz,
    primary key (profile_id, day, currency)
);

insert into reading.purchase_day
select profile_id, occurred_on, currency,
    count(*) filter (where not refund),
    count(*) filter (where not refund and (discount > 0 or coupon is not null)),
    count(*) filter (where refund),
    coalesce(sum(net) filter (where not refund), 0),
    coalesce(-sum(net) filter (where refund), 0),
    coalesce(sum(discount) filter (where not refund), 0),
    sum(quantity),
    min(occurred_at) filter (where not refund),
    max(occurred_at) filter (where not refund)
from reading.purchase
group by 1, 2, 3;

-- one row for everybody to whom something was sold; filled when the service starts, which knows the business's currency
create table reading.buying (
    profile_id  uuid        primary key,
    currency    text        not null,                   -- the business's: amounts are of what was sold in it, counts of all
    orders      bigint      not null,                   -- sold
    discounted  bigint      not null,                   -- of these, with a discount or a coupon
    returns     bigint      not null,
    days        int         not null,                   -- distinct days with an order
    first_on    date        not null,                   -- of these days
    last_on     date        not null,
    first_at    timestamptz not null,                   -- of the orders
    last_at     timestamptz not null,
    sold        numeric     not null,                   -- minor units
    returned    numeric     not null,                   -- minor units, above 0
    net         numeric     not null,                   -- minor units: sold less returned
    repeated    numeric     not null,                   -- minor units: sold on days after the first
    quantity    numeric     not null,                   -- net of what went back
    gaps        int         not null,                   -- between one day with an order and the next: days less 1
    gap_median  double precision,                       -- days; null without a gap
    gap_mean    double precision,
    gap_sd      double precision                        -- of the sample; null below two gaps
);
