-- When that came in which an event is the effect of; null where the event itself is the beginning.
alter table outbox add column since timestamptz;
