package io.journeyloop.benchmarks.bed;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.JOURNEY;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;
import static io.journeyloop.devstack.services.Service.PERSONA;

import io.journeyloop.benchmarks.bed.Journeys.Mapped;
import io.journeyloop.benchmarks.bed.Journeys.Shape;
import io.journeyloop.benchmarks.measure.Crowd;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Pause;
import io.journeyloop.devstack.services.Service;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Journeys of 6 phases, 30 steps and 90 touchpoints that 5 personas make, with 120 insights and 30 opportunities about
 * their steps.
 */
public final class FullMaps {

    private static final int PERSONAS = 5;
    private static final int INSIGHTS_PER_STEP = 4;
    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TestBed bed;
    private final Tenant tenant;

    public FullMaps(TestBed bed, Tenant tenant) {
        this.bed = bed;
        this.tenant = tenant;
    }

    /** Answers the ids of so many, when all that was made of them has been announced. */
    public List<String> make(int count) throws Exception {
        var shape = new Shape(6, 5, 3, personas());
        var maker = new Journeys(tenant);
        List<Mapped> journeys = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            bed.progress().step("  maps of 30 steps are made: " + number + " of " + count);
            journeys.add(maker.make("full-" + number, shape));
        }
        await(journeys);
        bed.progress().step("  insights and opportunities are made");
        for (var journey : journeys) {
            addFindings(journey);
        }
        for (var service : List.of(PERSONA, JOURNEY, INSIGHT, OPPORTUNITY)) {
            bed.settle(service);
            bed.tidy(service);
        }
        return journeys.stream().map(Mapped::id).toList();
    }

    /** Ends when journeys can name them. */
    private List<String> personas() throws SQLException {
        List<String> ids = new ArrayList<>();
        for (int number = 1; number <= PERSONAS; number++) {
            var persona = Map.of(
                    "name",
                    "Persona " + number,
                    "quote",
                    "Don't make me tell it twice.",
                    "goals",
                    List.of("Have this behind me"));
            ids.add(tenant.client(PERSONA)
                    .post("/api/v1/personas", persona)
                    .required("id")
                    .asText());
        }
        await(JOURNEY, "select count(*) from known_persona where tenant_id = ?", PERSONAS);
        return List.copyOf(ids);
    }

    /** Until insights and opportunities can name their steps. */
    private void await(List<Mapped> journeys) throws SQLException {
        long steps =
                journeys.stream().mapToLong(journey -> journey.stepIds().size()).sum();
        await(OPPORTUNITY, "select count(*) from node_replica where tenant_id = ? and kind = 'STEP'", steps);
        for (var journey : journeys) {
            var last = "/api/v1/metrics?journeyKey=" + journey.key() + "&stepKey="
                    + Mapped.stepKey(journey.stepIds().size() - 1);
            if (!Pause.until(
                    Boolean::booleanValue,
                    PATIENCE,
                    () -> tenant.client(INSIGHT).answers(last))) {
                throw new DevstackException("The journey " + journey.key() + " has not reached the insight-service");
            }
        }
    }

    private void await(Service service, String select, long expected) throws SQLException {
        try (var known = bed.look(service, select, tenant.id())) {
            known.until(
                    count -> count == expected,
                    PATIENCE,
                    FullMaps::count,
                    "The " + service.module() + " does not get to know what was made");
        }
    }

    private static long count(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    private void addFindings(Mapped journey) throws Exception {
        var next = new AtomicInteger();
        Crowd.Work client = turn -> {
            for (int step = next.getAndIncrement(); step < journey.stepIds().size(); step = next.getAndIncrement()) {
                addFindings(journey, step);
            }
        };
        new Crowd(Collections.nCopies(CLIENTS, client)).times(1);
    }

    private void addFindings(Mapped journey, int step) {
        var place =
                Map.of("journeyId", journey.id(), "stepId", journey.stepIds().get(step));
        for (int number = 1; number <= INSIGHTS_PER_STEP; number++) {
            var insight = Map.of(
                    "title",
                    "What was typed is lost when the page is left, as heard in " + number + " of " + step,
                    "description",
                    "They go back to look something up, and find an empty form when they return.",
                    "type",
                    "PAIN",
                    "experienceImpact",
                    -number / 2.0,
                    "links",
                    List.of(place));
            tenant.client(INSIGHT).postJson("/api/v1/insights", insight);
        }
        var opportunity = Map.of(
                "title",
                "How might we never lose what was typed at step " + step + "?",
                "description",
                "Keep it until it is sent, on whatever device it was begun.",
                "type",
                "PAIN_POINT",
                "links",
                List.of(place));
        tenant.client(OPPORTUNITY).postJson("/api/v1/opportunities", opportunity);
    }
}
