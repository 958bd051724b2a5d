alter table episode add column peaks jsonb;

insert into job (id, task, subject)
select gen_random_uuid(), 'episode-peaks', id from episode
on conflict do nothing;
