-- What people say about a journey or a part of its map. A deleted comment keeps its place, so that answers keep theirs.
create table journey_comment (
    tenant_id   uuid        not null,
    id          uuid        not null,
    journey_id  uuid        not null,
    node_id     uuid,
    parent_id   uuid,
    body        text        not null,
    mentions    text[]      not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    created_by  text        not null,
    resolved_at timestamptz,
    resolved_by text,
    deleted_at  timestamptz,
    primary key (tenant_id, id),
    constraint journey_comment_journey foreign key (tenant_id, journey_id) references journey (tenant_id, id),
    constraint journey_comment_node foreign key (tenant_id, node_id) references journey_node (tenant_id, id),
    constraint journey_comment_parent foreign key (tenant_id, parent_id) references journey_comment (tenant_id, id)
);
create index journey_comment_of_journey on journey_comment (tenant_id, journey_id, id);
create index journey_comment_of_node on journey_comment (tenant_id, node_id, id) where node_id is not null;
create index journey_comment_at on journey_comment (tenant_id, created_at);
call secure_tenant_table('journey_comment');

-- Who is mentioned where: a table, because a search in an array can use no index under row-level security.
create table journey_comment_mention (
    tenant_id  uuid not null,
    user_id    text not null,
    comment_id uuid not null,
    primary key (tenant_id, user_id, comment_id),
    constraint journey_comment_mention_comment
        foreign key (tenant_id, comment_id) references journey_comment (tenant_id, id)
);
create index journey_comment_mention_comment_id on journey_comment_mention (tenant_id, comment_id);
call secure_tenant_table('journey_comment_mention');

-- What happened in the whole tenant, by time.
create index journey_revision_of_tenant_at on journey_revision (tenant_id, at);
