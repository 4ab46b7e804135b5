-- what a campaign says, and in whose name, as it was when it was launched: later edits change nothing that goes out
create table mailing (
    campaign_id    uuid primary key,
    name           text not null,                        -- of the template
    subject        text not null,
    preheader      text,
    html           text not null,
    text           text,
    language       text not null,                        -- BCP 47
    shop_name      text not null,
    sender         text not null,
    sender_name    text,
    reply_to       text,
    postal_address text not null,
    country        text,
    zone           text not null,                        -- IANA
    currency       text not null,                        -- ISO 4217
    shop_language  text not null
);

-- a cancelled campaign stays open until the last answers are in
alter table dispatch add column cancelled boolean not null default false;

-- who has an address in a campaign that runs: of two profiles with the same one, one is mailed
create table claim (
    campaign_id uuid   not null,
    address     bigint not null,                         -- of the address's keyed hash the first 64 bits
    profile_id  uuid   not null,                         -- zero, once they were erased
    primary key (campaign_id, address)
);

-- who became whom, so that what stayed under a duplicate's name is found with the survivor's
create table merged (
    profile_id      uuid primary key,
    into_profile_id uuid not null
);

create index merged_into on merged (into_profile_id);

-- links that are out name people as they were before a merge
create index delivery_moved on delivery (campaign_id, origin_profile_id) where origin_profile_id <> profile_id;
