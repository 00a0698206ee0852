package io.journeyloop.insight.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.testing.SharedInfrastructure;
import io.journeyloop.insight.FigureRecount;
import io.journeyloop.testkit.TestTenant;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Counts a tenant's records anew, and holds figures and evidence against that. */
final class Recount {

    private static final String EVIDENCE = """
            with counted as (
                select s.scope_id, count(*) as n, count(distinct customer_key) as customers,
                    array_agg(distinct source_type order by source_type) as types, max(collected_at) as latest
                from feedback cross join lateral (values (journey_id), (step_id)) as s (scope_id)
                where resolution = 'RESOLVED' and s.scope_id is not null
                group by s.scope_id),
            kept as (
                select scope_id, feedback_count, distinct_customers, source_types, last_collected_at from evidence
                where feedback_count > 0)
            (select * from counted except select * from kept) union all (select * from kept except select * from counted)
            """;

    private static final String CUSTOMERS = """
            with counted as (
                select distinct s.scope_id, customer_key
                from feedback cross join lateral (values (journey_id), (step_id)) as s (scope_id)
                where resolution = 'RESOLVED' and s.scope_id is not null and customer_key is not null
                union
                select persona_id, customer_key from feedback
                where persona_resolution = 'RESOLVED' and persona_id is not null and customer_key is not null),
            kept as (select scope_id, customer_key from scope_customer)
            (select * from counted except select * from kept) union all (select * from kept except select * from counted)
            """;

    private static final String PERSONAS = """
            with counted as (
                select persona_id, count(*) as n, count(distinct customer_key) as customers
                from feedback where persona_resolution = 'RESOLVED' and persona_id is not null
                group by persona_id),
            kept as (
                select persona_id, feedback_count, distinct_customers from persona_evidence where feedback_count > 0)
            (select * from counted except select * from kept) union all (select * from kept except select * from counted)
            """;

    private Recount() {}

    /** Every figure and every scope's evidence is what the records come to. */
    static void assertExact(TestTenant tenant) {
        tenant.viewer().get("/api/v1/metrics").then().statusCode(200);
        FigureRecount.assertExact(tenant);
        String url = SharedInfrastructure.get().endpoints().postgres().jdbcUrl("insight");
        try (Connection connection = DriverManager.getConnection(url, "insight_app", "insight_app")) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select set_config('app.tenant', '" + tenant.id() + "', true)");
            for (String difference : new String[] {EVIDENCE, CUSTOMERS, PERSONAS}) {
                try (ResultSet rows = connection.createStatement().executeQuery(difference)) {
                    assertThat(rows.next()).as(difference).isFalse();
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
