-- Where a phase, step or touchpoint stands among its siblings; unknown until its journey is heard of again.
alter table node_replica add column position integer;
