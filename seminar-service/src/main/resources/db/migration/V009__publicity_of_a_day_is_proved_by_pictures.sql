-- The check-list of a seminar asks for a photograph of the A3 poster and a dated capture of its page.
alter table lot_task
    drop constraint lot_task_code_check,
    add constraint lot_task_code_check check (code in
        ('IDENTIFY_PARTNERS', 'CONTACT_PARTNERS', 'LOCAL_COMMITTEE', 'VENUE', 'CATERERS',
         'NATIONAL_COMMITTEE', 'POSTER_PHOTOGRAPH', 'PAGE_CAPTURE')),
    add column taken_on date,
    add column picture_digest text check (picture_digest ~ '^[0-9a-f]{64}$');

create table task_picture (
    lot uuid not null,
    code text not null,
    content bytea not null,
    type text not null,
    primary key (lot, code),
    foreign key (lot, code) references lot_task
);

-- A lot whose tasks are all accepted is history.
insert into lot_task (lot, code, status)
    select lot, code, 'TO_DO'
    from (select lot from lot_task group by lot having bool_or(status <> 'COMPLETED')) as open
    cross join unnest(array ['POSTER_PHOTOGRAPH', 'PAGE_CAPTURE']) as code;
