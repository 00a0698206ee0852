package io.journeyloop.opportunity.scoring.persistence;

/** Statements about scoring models; the first parameter is the tenant. */
final class ScoringModelSql {

    private static final String SELECT = """
            select id, key, number, method, definition::text as definition, active, revision, first_used_at,
                   based_on_id, created_at, updated_at, archived_at, created_by
              from scoring_model where tenant_id = $1
            """;

    static final String ACTIVE = SELECT + " and active";

    static final String BY_PATH = SELECT + " and (id = $2 or key = $3)";

    static final String BY_IDS = SELECT + " and id = any ($2)";

    static final String NEXT_NUMBER =
            "select coalesce(max(number), 0) + 1 as number from scoring_model where tenant_id = $1";

    static final String ADD = """
            insert into scoring_model
                (tenant_id, id, key, number, method, definition, active, revision, based_on_id,
                 created_at, updated_at, created_by)
            values ($1, $2, $3, $4, $5, cast($6::text as jsonb), false, 0, $7, $8, $8, $9)
            """;

    static final String CHANGE = """
            update scoring_model
               set method = $3, definition = cast($4::text as jsonb), updated_at = $5, revision = revision + 1
             where tenant_id = $1 and id = $2
            """;

    /** Before the other one is activated: the index allows one active model at every moment. */
    static final String RETIRE = """
            update scoring_model set active = false, updated_at = $2, revision = revision + 1
             where tenant_id = $1 and active
            """;

    static final String ACTIVATE = """
            update scoring_model
               set active = true, first_used_at = coalesce(first_used_at, $3), updated_at = $3, revision = revision + 1
             where tenant_id = $1 and id = $2
            returning revision
            """;

    static final String ARCHIVE = """
            update scoring_model set archived_at = $3, updated_at = $3, revision = revision + 1
             where tenant_id = $1 and id = $2
            """;

    private ScoringModelSql() {}
}
