alter table import_run
    -- Runs from before dialects were told apart were tables by mapping, or lines.
    add column dialect text   not null default 'GENERIC',
    add column skipped bigint not null default 0;
alter table import_run no force row level security;
update import_run set dialect = 'NDJSON' where format = 'NDJSON';
alter table import_run force row level security;
alter table import_run alter column dialect drop default, alter column skipped drop default;
