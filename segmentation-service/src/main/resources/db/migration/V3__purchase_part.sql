-- The lines of a purchase added up by category and kind, by which most questions are asked: so that a question need not
-- pass over every line.
create table reading.purchase_part (
    profile_id  uuid        not null,
    purchase_id uuid        not null,
    category    text        not null,                   -- '' for lines of none
    kind        text        not null,
    quantity    numeric     not null,
    net         numeric     not null,                   -- minor units, not rounded
    primary key (profile_id, purchase_id, category, kind)
);

insert into reading.purchase_part
select profile_id, purchase_id, coalesce(category, ''), kind, sum(quantity), sum(net)
from reading.purchase_line
group by 1, 2, 3, 4;
