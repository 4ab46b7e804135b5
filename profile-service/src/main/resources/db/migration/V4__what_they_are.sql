-- special categories of personal data, GDPR article 9: here and nowhere else, and only while a consent to it stands
create table special_category (
    profile_id        uuid        not null,
    category          text        not null,             -- HEALTH, RELIGION, …
    value             text        not null,
    source            text,
    recorded_at       timestamptz not null,
    origin_profile_id uuid        not null,             -- whose it was before a merge
    primary key (profile_id, category)
);

-- what somebody was given, and by whom
create index purchase_recipient on purchase (recipient) where recipient is not null;

-- organisations, and who speaks for them: the attribute is the organisation's user id
create index profile_is_organisation on profile (id) where attributes ->> 'kind' = 'ORGANISATION';
create index profile_of_organisation on profile ((attributes ->> 'organisation'), id)
    where attributes ->> 'organisation' is not null;
