-- What was seen of people when they were last looked at, and until when nothing of it changes by itself: so that a day
-- that passes is no reason to look at everybody again. It may be emptied at any time.
create table sighting (
    profile_id  uuid        primary key,
    manner      text        not null,                   -- how they were looked at; what was seen otherwise is of no use
    holds_until date        not null,                   -- the first day on which something may be seen otherwise
    seen        text        not null                    -- JSON
);

-- the day that a text says; null if it says none
create function day_of(said text) returns date immutable parallel safe
return case when said ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and pg_input_is_valid(said, 'date') then said::date end;
