-- How far the mail about a piece of news has been written, page by page, so that a restart goes on where it stopped and
-- news that was taken back is told to nobody more. Stays: a piece of news is told once.
create table told_news (
    cause   text not null,
    state   text not null,
    reached uuid,
    constraint told_news_pk primary key (cause),
    constraint told_news_state check (state in ('TELLING', 'TOLD', 'TAKEN_BACK'))
);
