-- whose habits are looked for when the end of the feed is reached: not with every page of very many
create table reading.habit_due (
    profile_id  uuid        primary key
);
