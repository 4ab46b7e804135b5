-- who asked, through a shop, what is known of them; it is answered once somebody was shown it, see subject_access
create table subject_request (
    profile_id        uuid        not null,
    source            text        not null,                   -- the shop's name
    reference         text        not null,                   -- the shop's number of the request
    origin_profile_id uuid        not null,                   -- whose it was before a merge
    asked_at          timestamptz not null,
    primary key (profile_id, source, reference)
);

create index subject_request_asked on subject_request (asked_at desc);
create index subject_access_person on subject_access (profile_id, asked_at);
