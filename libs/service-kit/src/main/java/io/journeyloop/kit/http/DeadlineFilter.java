package io.journeyloop.kit.http;

import io.journeyloop.kit.errors.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Keeps from working for nobody: a sender may say how long it waits, as the gateway does. What came too late is answered
 * with 504 {@code deadline_passed} at once, and no statement of the rest runs longer than that.
 */
public class DeadlineFilter {

    /** Before anything that asks the database. */
    private static final int FIRST = 100;

    /** What is no number of milliseconds limits nothing. */
    @ServerRequestFilter(priority = FIRST)
    public void begin(ContainerRequestContext request) {
        String patience = request.getHeaderString(Deadline.HEADER);
        if (patience == null || !patience.matches("-?\\d{1,7}")) {
            return;
        }
        long milliseconds = Long.parseLong(patience);
        if (milliseconds <= 0) {
            throw ProblemException.deadlinePassed();
        }
        Deadline.begin(Duration.ofMillis(milliseconds));
    }
}
