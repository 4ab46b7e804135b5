-- What an Idempotency-Key was answered with, so that the same request again gets the same answer and has no second effect.
create table idempotency (
    caller      text        not null,
    key         text        not null,
    request     text        not null,
    status      int,
    location    text,
    body        text,
    recorded_at timestamptz not null default now(),
    primary key (caller, key)
);

create index idempotency_recorded_at on idempotency (recorded_at);
