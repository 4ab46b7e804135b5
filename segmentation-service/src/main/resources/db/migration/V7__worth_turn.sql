-- held by the replica that values everybody
create table worth_turn (
    single  boolean primary key default true check (single)
);

insert into worth_turn default values;
