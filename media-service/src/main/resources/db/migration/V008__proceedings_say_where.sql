alter table proceedings add column place text;
