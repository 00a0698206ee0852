-- Evidence is counted before the figures: what of it waits is found without reading past all that waits for its figures.
create index uncounted_evidence on uncounted (tenant_id, seq) where evidence or persona;
