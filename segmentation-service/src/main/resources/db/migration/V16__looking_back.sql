-- Of whom it was never asked how they stood before is found without reading everybody.
alter table standing add column looked_back boolean not null default false;

update standing s set looked_back = true from looked_back l where l.profile_id = s.profile_id;

create index standing_not_looked_back on standing (profile_id) where exemption is null and not looked_back;
