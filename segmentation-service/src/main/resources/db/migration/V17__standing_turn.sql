-- Whoever holds it judges: of two who judge the same person, the one who looked earlier may keep later.
create table standing_turn (
    single      boolean     primary key default true check (single)
);

insert into standing_turn default values;

-- of those for whom others speak, some may have been kept
truncate sighting;
