create table thing (id bigint primary key, name varchar(255) not null);
grant select, insert, update, delete on thing to bare_app;
