-- What accepting a suggestion has changed, so that a decline can take exactly that back: the place that the record had
-- named before, or that an insight gained a piece of evidence. Null where it changed nothing.
alter table suggestion_decision add column undo jsonb;
