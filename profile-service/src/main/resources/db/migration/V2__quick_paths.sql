-- A reader of rare kinds asks again and again for what is not there. To the planner, which sees but a few kinds, that looks
-- quickest by passing over the whole feed in the order of its positions: it must believe that kinds are many.
alter table change_position alter column kind set (n_distinct = 1000);
analyze change_position;

-- Of which kind somebody's names are must be known from the same index: while a first import runs, and the planner knows
-- nothing of the table yet, it would look through all names of the kind for each person.
drop index identifier_profile;
create index identifier_profile on identifier (profile_id, kind, value);

-- Each change of a person's moves the version in their row on: with room beside it, no index is touched.
alter table profile set (fillfactor = 80);
