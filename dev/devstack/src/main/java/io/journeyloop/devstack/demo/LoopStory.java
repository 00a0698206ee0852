package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The improvement loop, gone through twice: measure, prioritise, address, reflect, measure again. The first change helps
 * customers; the second one doesn't, and the loop says so.
 *
 * <p>It happens on a copy of one of the demo's journeys, so that nothing of the demo is changed and every telling begins
 * alike. Customers and their answers are simulated; everything else is what the services make of them.
 */
public final class LoopStory {

    private static final String MODEL = "understand-my-bill";

    /** How many of a hundred customers are content with a step, where it isn't said otherwise. */
    private static final int CONTENT = 80;

    private static final Map<String, Integer> CONTENT_AT_FIRST = Map.of("read-bill", 20, "ask-about-bill", 25);
    private static final int CONTENT_AFTER_A_GOOD_CHANGE = 70;

    private final LoopCalls calls;
    private final SimulatedCustomers customers;
    private final LoopText text;

    /**
     * @param title hears how each part begins
     * @param line hears what happens
     */
    public LoopStory(Product product, Consumer<String> title, Consumer<String> line) {
        var run = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        this.calls = new LoopCalls(
                new Api(product.url(Service.JOURNEY), product.tokens().of("editor@acme")),
                new Api(product.url(Service.INSIGHT), product.tokens().of("editor@acme")),
                new Api(product.url(Service.OPPORTUNITY), product.tokens().of("editor@acme")));
        this.customers = new SimulatedCustomers(
                new Api(product.url(Service.INSIGHT), product.tokens().of("integrator-acme")), run, CONTENT);
        this.text = new LoopText(title, line);
    }

    public void tell() {
        var journey = calls.copyOf(MODEL, "the loop at " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        customers.feel(CONTENT_AT_FIRST);
        text.begin(journey);
        customers.answer(journey, SimulatedCustomers.When.THE_LAST_TWO_WEEKS);
        var next = round(journey, calls.openCycle(journey), "Say in three lines what is owed, and why", true);
        round(journey, next, "Put the hotline's number on every page", false);
        text.end(journey);
    }

    /** One round; answers the id of the cycle that it opens. */
    private String round(JsonNode journey, String cycle, String change, boolean helps) {
        text.round(calls.cycle(cycle));
        text.measured(calls.satisfaction(journey));

        calls.awaitPriorities(journey);
        var prioritised = calls.advance(cycle);
        text.prioritised(prioritised);
        var priority = prioritised.required("priorities").get(0);

        var opportunity = calls.opportunityOf(priority);
        calls.advance(cycle);
        var solution = calls.deliver(change, opportunity, calls.satisfactionWith(journey, priority));
        text.addressed(priority, solution);

        calls.advance(cycle);
        calls.ship(solution);
        text.reflected(calls.revisionFor(journey, solution));

        calls.advance(cycle);
        if (helps) {
            customers.feel(Map.of(priority.at("/place/stepKey").asText(), CONTENT_AFTER_A_GOOD_CHANGE));
        }
        customers.answer(journey, SimulatedCustomers.When.NOW);
        text.verdict(calls.resultOf(solution));

        var closed = calls.advance(cycle);
        text.closed(closed);
        return closed.required("nextId").asText();
    }
}
