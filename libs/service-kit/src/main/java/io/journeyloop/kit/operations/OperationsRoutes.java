package io.journeyloop.kit.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.kit.errors.Problem;
import io.journeyloop.kit.errors.ProblemException;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Commands for those who run the service, at its management port, which no Service offers: a POST, whose answer comes when
 * all is done. They are taken from the same machine alone, which in a pod is who may forward a port of it or is in it: who
 * reads metrics may not replace data. Their pages are in docs/runbook.md.
 */
@ApplicationScoped
class OperationsRoutes {

    private static final Logger LOG = Logger.getLogger(OperationsRoutes.class);

    /** As Java writes the sixth version's {@code ::1}. */
    private static final String LOOPBACK = "0:0:0:0:0:0:0:1";

    private final DeadLetters letters;
    private final LogReplay log;
    private final Rebuild rebuild;
    private final ObjectMapper json;
    private final Semaphore turn = new Semaphore(1);

    OperationsRoutes(DeadLetters letters, LogReplay log, Rebuild rebuild, ObjectMapper json) {
        this.letters = letters;
        this.log = log;
        this.rebuild = rebuild;
        this.json = json;
    }

    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        command(router, "/operations/dead-letters/replay", request -> letters.replay());
        command(
                router,
                "/operations/log/replay",
                request -> log.replay(request.request().getParam("since")));
        if (rebuild.isPossible()) {
            command(router, "/operations/read-model/check", request -> rebuild.check());
            command(router, "/operations/read-model/rebuild", request -> rebuild.replace());
        }
    }

    private void command(Router router, String path, Function<RoutingContext, Object> command) {
        router.post(path).blockingHandler(request -> answer(request, path, command), false);
    }

    /** One at a time. */
    private void answer(RoutingContext request, String path, Function<RoutingContext, Object> command) {
        if (!isHere(request.request().connection().remoteAddress())) {
            end(
                    request,
                    403,
                    problem(403, "not_from_here", "Commands are taken from inside the pod: forward its port."));
            return;
        }
        if (!turn.tryAcquire()) {
            end(request, 409, problem(409, "command_running", "Another command is under way here."));
            return;
        }
        try {
            LOG.infof("Begins: %s", path);
            Object outcome = command.apply(request);
            LOG.infof("Done: %s", path);
            end(request, 200, outcome);
        } catch (ProblemException refusal) {
            end(request, refusal.problem().status(), refusal.problem());
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Failed: %s", path);
            end(request, 500, problem(500, "internal_error", failure.toString()));
        } finally {
            turn.release();
        }
    }

    /** By the address of the connection itself, whatever headers say. */
    static boolean isHere(@Nullable SocketAddress sender) {
        String address = sender == null ? null : sender.hostAddress();
        return address != null && (address.startsWith("127.") || address.equals("::1") || address.equals(LOOPBACK));
    }

    private static Problem problem(int status, String code, String detail) {
        return Problem.of(status, code, detail, List.of());
    }

    private void end(RoutingContext request, int status, Object body) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, status == 200 ? "application/json" : Problem.MEDIA_TYPE)
                .end(written(body));
    }

    private String written(Object body) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(body) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
