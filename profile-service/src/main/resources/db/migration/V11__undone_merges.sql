-- which import made a merge, if one did: its undo parts the two again
alter table merge add column import_id uuid;

create index merge_import on merge (import_id, id) where import_id is not null;
