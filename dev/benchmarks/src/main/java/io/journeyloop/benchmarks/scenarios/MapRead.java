package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.JOURNEY;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.Journeys;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Rounds;
import io.journeyloop.benchmarks.measure.Timing;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reading a whole map. */
final class MapRead implements Scenario {

    private static final String SELECT = """
            select r.document::text
            from journey j
            join journey_revision r on r.tenant_id = j.tenant_id and r.journey_id = j.id and r.number = j.version
            where j.tenant_id = ? and j.id = ?
            """;

    @Override
    public String name() {
        return "map-read";
    }

    @Override
    public String purpose() {
        return "reads a map of 60 steps";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        bed.require(JOURNEY);
        var tenant = bed.newTenant();
        bed.progress().step("A map of 60 steps is made");
        var journey = new Journeys(tenant).sixtySteps();
        var client = tenant.client(JOURNEY);
        try (var connection = bed.connect(JOURNEY);
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, tenant.id());
            select.setObject(2, UUID.fromString(journey.id()));
            var measured = new Rounds(scale.rounds(), round -> {})
                    .run(
                            round -> Timing.each(scale.readsIn(round), () -> client.get(journey.path())),
                            round -> Timing.each(scale.readsIn(round), () -> read(select)));
            return List.of(new Comparison(
                    name(),
                    "GET of a journey with 60 steps and 120 touchpoints; one SELECT of the same document by JDBC",
                    Quantity.MILLISECONDS,
                    measured,
                    new Aim.None(),
                    client.get(journey.path()).length / 1_000 + " KB of JSON"));
        }
    }

    private static String read(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
