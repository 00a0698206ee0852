-- Where in its trace a record came in, so that what its counting sets off is a part of the same trace.
alter table uncounted add column traceparent text default nullif(current_setting('app.traceparent', true), '');
