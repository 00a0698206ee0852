package io.journeyloop.opportunity.backlog.persistence;

/** Statements around merges; the first parameters are the tenant, the merged one, and the survivor. */
final class MergeSql {

    static final String ADD = """
            with noted as (
                insert into opportunity_merge (tenant_id, from_id, into_id, shared, merged_by, merged_at, note)
                values ($1, $2, $3, cast(cast($4 as text) as jsonb), $5, $6, $7)
            )
            update opportunity
               set archived_at = $6, merged_into_id = $3, updated_at = $6, version = version + 1,
                   event_version = event_version + 1
             where tenant_id = $1 and id = $2
            """;

    static final String INTO = """
            select jsonb_build_object('fromId', from_id, 'shared', shared)::text as merge
              from opportunity_merge where tenant_id = $1 and into_id = $2 order by merged_at, from_id
            """;

    static final String CORRECT = """
            update opportunity_merge m set shared = told.shared
              from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as told("fromId" uuid, shared jsonb)
             where m.tenant_id = $1 and m.from_id = told."fromId"
            """;

    static final String REMOVE = """
            with gone as (
                delete from opportunity_merge where tenant_id = $1 and from_id = $2
            )
            update opportunity
               set archived_at = null, merged_into_id = null, updated_at = $3, version = version + 1,
                   event_version = event_version + 1
             where tenant_id = $1 and id = $2
            """;

    static final String CHILDREN = """
            select related_id as id from opportunity_merge_relation
             where tenant_id = $1 and from_id = $2 and kind = 'CHILD'
            """;

    static final String FOLLOW_CHILDREN = """
            with held as (
                select id from opportunity where tenant_id = $1 and parent_id = $2
            ), noted as (
                insert into opportunity_merge_relation (tenant_id, from_id, kind, related_id, position, shared)
                select $1::uuid, $2::uuid, 'CHILD', id, 0, false from held
            )
            update opportunity o set parent_id = $3, version = o.version + 1, updated_at = $4
              from held where o.tenant_id = $1 and o.id = held.id
            """;

    static final String GIVE_BACK_CHILDREN = """
            with held as (
                delete from opportunity_merge_relation where tenant_id = $1 and from_id = $2 and kind = 'CHILD'
                returning related_id as id
            )
            update opportunity o set parent_id = $2, version = o.version + 1, updated_at = $4
              from held where o.tenant_id = $1 and o.id = held.id and o.parent_id = $3
            """;

    static final String FOLLOW_SOLUTIONS = follow("solution", "SOLUTION");
    static final String FOLLOW_GOALS = follow("goal", "GOAL");
    static final String GIVE_BACK_SOLUTIONS = giveBack("solution", "SOLUTION");
    static final String GIVE_BACK_GOALS = giveBack("goal", "GOAL");

    private MergeSql() {}

    /** Answers what has moved. */
    private static String follow(String record, String kind) {
        return """
                with held as (
                    select r.%1$s_id as id, r.position,
                           exists (select from %1$s_opportunity s
                                    where s.tenant_id = $1 and s.opportunity_id = $3 and s.%1$s_id = r.%1$s_id) as shared
                      from %1$s_opportunity r where r.tenant_id = $1 and r.opportunity_id = $2
                ), noted as (
                    insert into opportunity_merge_relation (tenant_id, from_id, kind, related_id, position, shared)
                    select $1::uuid, $2::uuid, '%2$s', id, position, shared from held
                ), gone as (
                    delete from %1$s_opportunity where tenant_id = $1 and opportunity_id = $2
                ), come as (
                    insert into %1$s_opportunity (tenant_id, opportunity_id, %1$s_id, position)
                    select $1::uuid, $3::uuid, id, position from held where not shared
                )
                update %1$s t set version = t.version + 1, updated_at = $4
                  from held where t.tenant_id = $1 and t.id = held.id
                returning t.id
                """.formatted(record, kind);
    }

    /** Answers what has moved; what people took away from the survivor since doesn't come back. */
    private static String giveBack(String record, String kind) {
        return """
                with held as (
                    delete from opportunity_merge_relation
                     where tenant_id = $1 and from_id = $2 and kind = '%2$s'
                    returning related_id as id, position, shared
                ), standing as (
                    select held.*
                      from held join %1$s_opportunity s
                        on s.tenant_id = $1 and s.opportunity_id = $3 and s.%1$s_id = held.id
                ), brought as (
                    select other.from_id, other.related_id as id
                      from opportunity_merge_relation other
                      join opportunity_merge m on m.tenant_id = $1 and m.from_id = other.from_id and m.into_id = $3
                     where other.tenant_id = $1 and other.kind = '%2$s' and other.from_id <> $2
                ), corrected as (
                    update opportunity_merge_relation other set shared = false
                      from standing, brought
                     where not standing.shared and brought.id = standing.id and other.tenant_id = $1
                       and other.from_id = brought.from_id and other.kind = '%2$s' and other.related_id = brought.id
                ), gone as (
                    delete from %1$s_opportunity s using standing
                     where s.tenant_id = $1 and s.opportunity_id = $3 and s.%1$s_id = standing.id
                       and not standing.shared and standing.id not in (select id from brought)
                ), come as (
                    insert into %1$s_opportunity (tenant_id, opportunity_id, %1$s_id, position)
                    select $1::uuid, $2::uuid, id, position from standing
                    on conflict do nothing
                )
                update %1$s t set version = t.version + 1, updated_at = $4
                  from standing where t.tenant_id = $1 and t.id = standing.id
                returning t.id
                """.formatted(record, kind);
    }
}
