-- Where in its trace an event was written (W3C Trace Context), so that what it sets off is a part of the same trace; null
-- where the work was not traced. A transaction says so in app.traceparent.
alter table outbox add column traceparent text;
