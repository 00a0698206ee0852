package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.PERSONA;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Rounds;
import io.journeyloop.benchmarks.measure.Timing;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reading a page of personas, each with how much evidence it rests on. */
final class PersonaList implements Scenario {

    private static final int PERSONAS = 200;
    private static final String PAGE = "/api/v1/personas?limit=50";

    private static final String SELECT = """
            select id, key, status, version, profile::text, created_at, updated_at
            from persona
            where tenant_id = ? and status <> 'ARCHIVED'
            order by id
            limit 50
            """;

    @Override
    public String name() {
        return "persona-list";
    }

    @Override
    public String purpose() {
        return "reads a page of 50 personas";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        bed.require(PERSONA);
        var tenant = bed.newTenant();
        var client = tenant.client(PERSONA);
        for (int number = 1; number <= PERSONAS; number++) {
            client.post("/api/v1/personas", persona(number));
        }
        bed.settle(PERSONA);
        try (var connection = bed.connect(PERSONA);
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, tenant.id());
            var measured = new Rounds(scale.rounds(), Turns.told(bed.progress(), scale.rounds()))
                    .run(
                            round -> Timing.each(scale.readsIn(round), () -> client.get(PAGE)),
                            round -> Timing.each(scale.readsIn(round), () -> read(select)));
            return List.of(new Comparison(
                    name(),
                    "GET of 50 of 200 personas with their evidence; one SELECT of the same rows by JDBC",
                    Quantity.MILLISECONDS,
                    measured,
                    new Aim.None(),
                    String.format(Locale.ROOT, "%.1f KB of JSON", client.get(PAGE).length / 1_000.0)));
        }
    }

    private static Map<String, ?> persona(int number) {
        return Map.of(
                "name",
                "Persona " + number,
                "quote",
                "Don't make me tell it twice.",
                "goals",
                List.of("Have this behind me", "Know what it costs before it does"),
                "tags",
                List.of("private customer"));
    }

    private static int read(PreparedStatement select) throws SQLException {
        int length = 0;
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                length += rows.getString("profile").length();
            }
        }
        return length;
    }
}
