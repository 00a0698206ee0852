package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.GATEWAY;
import static io.journeyloop.devstack.services.Service.JOURNEY;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.Client;
import io.journeyloop.benchmarks.bed.Framework;
import io.journeyloop.benchmarks.bed.Tenant;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Rounds;
import io.journeyloop.benchmarks.measure.Timing;
import io.journeyloop.devstack.infra.DevstackException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Reading a tenant's whole tree of journeys in one request. */
final class FrameworkTree implements Scenario {

    /** Whole trees are slow enough for a few to do. */
    private static final int SHARE_OF_READS = 20;

    /** The roots, and as many levels of children as a fan-out of eight makes of 5,000. */
    private static final String QUERY = "{ framework { id title " + "children { id title ".repeat(5) + "} ".repeat(7);

    private static final String SELECT = """
            with recursive tree as (
              select tenant_id, id, 1 as depth from journey
               where tenant_id = ? and archived_at is null and parent_id is null
              union all
              select child.tenant_id, child.id, tree.depth + 1
              from journey child join tree on child.tenant_id = tree.tenant_id and child.parent_id = tree.id
               where child.archived_at is null)
            select j.id, j.key, r.number, r.at, j.created_at, j.created_by, j.last_evidence_at, r.document::text as document
            from tree
            join journey j on j.tenant_id = tree.tenant_id and j.id = tree.id
            join journey_revision r on r.tenant_id = j.tenant_id and r.journey_id = j.id and r.number = j.version
            order by tree.depth, j.sort_order, j.id
            """;

    @Override
    public String name() {
        return "framework-tree";
    }

    @Override
    public String purpose() {
        return "reads a tenant's whole tree of journeys";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        bed.require(JOURNEY, GATEWAY);
        var tenant = bed.newTenant();
        new Framework(tenant, bed.progress()).make(scale.journeys());
        bed.settle(JOURNEY);
        try (var connection = bed.connect(JOURNEY);
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, tenant.id());
            return List.of(
                    compare(
                            "GET of the tree of %,d journeys from the journey-service; one recursive SELECT of the rows",
                            () -> tree(tenant), () -> rows(select), scale, bed),
                    compare(
                            "{ framework { id title children { … } } } of %,d journeys in six levels from the gateway; the same"
                                    + " SELECT",
                            () -> framework(tenant), () -> rows(select), scale, bed));
        }
    }

    private Comparison compare(String what, Callable<byte[]> ours, Timing.Action reference, Scale scale, TestBed bed)
            throws Exception {
        requireAll(ours.call(), scale.journeys());
        var measured = new Rounds(scale.rounds(), Turns.told(bed.progress(), scale.rounds()))
                .run(
                        round -> Timing.each(reads(scale, round), ours::call),
                        round -> Timing.each(reads(scale, round), reference));
        return new Comparison(
                name(),
                String.format(Locale.ROOT, what, scale.journeys()),
                Quantity.MILLISECONDS,
                measured,
                new Aim.None(),
                String.format(Locale.ROOT, "%,d KB of JSON", ours.call().length / 1_000));
    }

    private static int reads(Scale scale, int round) {
        int reads = round == Rounds.WARM_UP ? scale.warmUpReads() / 3 : scale.reads();
        return Math.max(1, reads / SHARE_OF_READS);
    }

    private static byte[] tree(Tenant tenant) {
        return tenant.client(JOURNEY).get("/internal/v1/journeys/tree");
    }

    private static byte[] framework(Tenant tenant) {
        return tenant.client(GATEWAY).postJson("/graphql", Map.of("query", QUERY));
    }

    /** A failed GraphQL query is answered with 200 too. */
    private static void requireAll(byte[] answer, int journeys) {
        int found = Client.parse(answer).findValues("title").size();
        if (found != journeys) {
            throw new DevstackException("The answer has " + found + " journeys of " + journeys + ": "
                    + new String(answer, 0, Math.min(answer.length, 500), StandardCharsets.UTF_8));
        }
    }

    private static int rows(PreparedStatement select) throws SQLException {
        int length = 0;
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                length += rows.getString("document").length();
            }
        }
        return length;
    }
}
