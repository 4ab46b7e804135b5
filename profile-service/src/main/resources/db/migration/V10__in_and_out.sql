-- How people are found while somebody types. Text is folded on both sides, when it is kept and when it is asked for: without
-- case, width and accents; Arabic without the marks and letters that are optional in writing; i without its Turkish dots;
-- digits as 0 to 9; punctuation as a space. Chinese and Japanese are written without spaces, so each of their characters is
-- a word. Every word has a space before it: what begins with one or two letters is found by the same trigrams as the rest.
create function search_fold(written text) returns text
    language sql immutable parallel safe strict
return trim(regexp_replace(regexp_replace(regexp_replace(
    replace(replace(replace(replace(
        lower(translate(
            regexp_replace(normalize(written, NFKD),
                E'[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0621\u200b-\u200f''\u2018\u2019\u02bc]', '', 'g'),
            'ىةٱکیıIøØłŁđĐς٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹๐๑๒๓๔๕๖๗๘๙',
            'يهاكيiiooll' || 'ddσ012345678901234567890123456789')),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    E'[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u060c\u061b\u061f\u2000-\u206f\u3000-\u3003\u3008-\u3020]+', ' ', 'g'),
    E'([\u2e80-\u2fdf\u3005-\u3007\u3040-\u3098\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])', E' \\1 ', 'g'),
    ' {2,}', ' ', 'g'));

-- What somebody is found by: names, address, e-mail addresses, ids, and the digits of their phone numbers. Names that are
-- written without a space between them stand there without it too, in both orders.
create function search_text(person uuid, attributes jsonb, email text) returns text
    language sql stable parallel safe
return ' ' || search_fold(concat_ws(' ',
    attributes ->> 'firstName', attributes ->> 'middleName', attributes ->> 'lastName', attributes ->> 'name',
    attributes ->> 'displayName', attributes ->> 'nickname',
    case when concat(attributes ->> 'firstName', attributes ->> 'lastName') ~ E'[\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af]'
        then concat(attributes ->> 'lastName', attributes ->> 'firstName', ' → ',
                    attributes ->> 'firstName', attributes ->> 'lastName') end,
    attributes ->> 'street', attributes ->> 'postalCode', attributes ->> 'city', attributes ->> 'region',
    email,
    regexp_replace(attributes ->> 'phone', '\D', '', 'g'),
    (select string_agg(i.value, ' ' order by i.value) from identifier i
     where i.profile_id = person and i.kind in ('USER_ID', 'EXTERNAL_ID', 'EMAIL', 'PHONE')))) || ' ';

update profile set search = search_text(id, attributes, email) where merged_into is null;

-- Which of the people are listed. An attribute that is equal to something is found by its index, whichever it is.
create index profile_attributes on profile using gin (attributes jsonb_path_ops) where merged_into is null;
create index profile_created on profile (created_at, id) where merged_into is null;
create index consent_listed on consent (channel, status, profile_id);

-- who was heard of since: what happens is written down in about the order in which it happens
create index event_occurred on event using brin (occurred_at);
create index purchase_occurred on purchase using brin (occurred_at);

-- shops that tell us what happens in them -----------------------------------------------------------------------------------

create table webhook_source (
    id             uuid        primary key,
    kind           text        not null,                -- WOOCOMMERCE, SHOPIFY
    name           text        not null,
    prefix         text        not null,                -- before the shop's numbers, which other shops have too
    topic          text        not null,                -- what its marketing consent is for
    secret         text        not null,
    earlier_secret text,                                -- holds beside the new one, until …
    earlier_until  timestamptz,
    accepted       bigint      not null default 0,
    refused        bigint      not null default 0,      -- whose signature was wrong
    not_taken      bigint      not null default 0,      -- that could not be understood, or broke a rule
    last_topic     text,
    last_at        timestamptz,
    redact_since   timestamptz,                         -- the shop is gone, and so must be who only it knew
    removed        boolean     not null default false,
    created_at     timestamptz not null
);

-- Of when the last state was that a shop told of something: an older one that comes late changes nothing. Keyed by a hash,
-- so that no number of a customer's stays here.
create table webhook_state (
    source_id   uuid        not null,
    thing       text        not null,
    told_at     timestamptz not null,
    primary key (source_id, thing)
);

-- what somebody should look at: why a delivery was not taken, or that somebody asks for their data
create table webhook_notice (
    source_id   uuid        not null,
    id          uuid        not null,
    topic       text        not null,
    reason      text        not null,
    at          timestamptz not null,
    primary key (source_id, id)
);

-- web sites of the business, whose pages tell what visitors look at ----------------------------------------------------------

create table site (
    id          uuid        primary key,
    name        text        not null,
    write_key   text        not null unique,             -- stands in the pages for all to read
    origins     text[]      not null,
    secret      text        not null,                    -- the site's own server signs with it who somebody is
    created_at  timestamptz not null
);
