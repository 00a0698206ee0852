-- Null for parts that are no steps, and for steps whose journey was last told of before variants were.
alter table node_replica add column variant_keys text[];
