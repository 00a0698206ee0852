-- What the journey-service knows of the reference database; of personas their ids.
drop table insight, insight_step, opportunity, opportunity_step cascade;
alter table persona drop column key, drop column name, drop column type, drop column quote;
