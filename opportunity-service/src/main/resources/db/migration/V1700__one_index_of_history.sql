-- The primary key holds the same columns, and is read backwards as well as forwards.
drop index score_history_newest;
