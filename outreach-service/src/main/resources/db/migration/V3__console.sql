-- who works here: they sign in to the console
create table colleague (
    id               uuid        primary key,
    email            text        not null unique,        -- lower case
    name             text        not null,
    role             text        not null,               -- ADMIN, MARKETER, VIEWER
    language         text,                               -- of the console; null is the browser's
    password_hash    text,                               -- bcrypt; null until the invitation is taken up
    invitation_hash  text        unique,                 -- SHA-256 of the token in the mail
    invited_until    timestamptz,
    created_at       timestamptz not null
);

-- a browser that is signed in; only the hash of its token is known here
create table colleague_session (
    token_hash    text        primary key,
    colleague_id  uuid        not null references colleague (id) on delete cascade,
    expires_at    timestamptz not null
);

create index colleague_session_colleague on colleague_session (colleague_id);

-- who failed to sign in, or from where, so that guessing is slow on every replica
create table sign_in_failure (
    id         uuid        primary key,
    who        text        not null,
    failed_at  timestamptz not null
);

create index sign_in_failure_who on sign_in_failure (who, failed_at);
