-- What persona-service announced about its personas, as far as journeys need it.
create table known_persona (
    tenant_id uuid   not null,
    id        uuid   not null,
    key       text   not null,
    name      text   not null,
    status    text   not null,
    version   bigint not null,
    primary key (tenant_id, id)
);
call secure_tenant_table('known_persona');
