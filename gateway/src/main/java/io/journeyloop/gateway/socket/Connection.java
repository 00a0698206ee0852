package io.journeyloop.gateway.socket;

import io.journeyloop.gateway.socket.ClientMessage.Complete;
import io.journeyloop.gateway.socket.ClientMessage.Init;
import io.journeyloop.gateway.socket.ClientMessage.Ping;
import io.journeyloop.gateway.socket.ClientMessage.Pong;
import io.journeyloop.gateway.socket.ClientMessage.Subscribe;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;

/** One client's connection, from its upgrade to its end. All of it happens on one event loop. */
final class Connection {
    static final String PROTOCOL = "graphql-transport-ws";

    private static final String EXPIRY = "quarkus.identity.expire-time";

    /** A close frame holds 123 bytes of it. */
    private static final int LONGEST_REASON = 120;

    private final Vertx vertx;
    private final Context loop;
    private final ServerWebSocket socket;
    private final Authentication authentication;
    private final Operations operations;
    private State state;

    private Connection(RoutingContext upgrade, ServerWebSocket socket, Execution execution, SocketConfig config) {
        this.vertx = upgrade.vertx();
        this.loop = vertx.getOrCreateContext();
        this.socket = socket;
        this.authentication = new Authentication(upgrade);
        this.operations = new Operations(new Outlet(socket), execution, upgrade, config.operations());
        this.state = new State.Fresh(timer(
                config.initTimeout(),
                () -> close(CloseCode.INITIALISATION_TIMEOUT, "Connection initialisation timeout")));
    }

    /** How far a connection has got. */
    private sealed interface State {
        /** Nobody has spoken; the timer ends it. */
        record Fresh(long timer) implements State {}

        record Verifying() implements State {}

        /** Acknowledged; the timer ends it when its token does. */
        record Ready(SecurityIdentity identity, long timer) implements State {}

        record Closed() implements State {}
    }

    /** Speaks the sub-protocol, if that is what the client wants. */
    static void open(RoutingContext upgrade, ServerWebSocket socket, Execution execution, SocketConfig config) {
        if (!PROTOCOL.equals(socket.subProtocol())) {
            socket.close(CloseCode.SUBPROTOCOL_NOT_ACCEPTABLE.code(), "Subprotocol not acceptable");
            return;
        }
        Connection connection = new Connection(upgrade, socket, execution, config);
        socket.closeHandler(closed -> connection.closed());
        socket.exceptionHandler(broken -> connection.closed());
        socket.binaryMessageHandler(binary -> connection.close(CloseCode.BAD_REQUEST, "Messages are text"));
        socket.textMessageHandler(connection::hear);
    }

    private void hear(String text) {
        if (state instanceof State.Closed) {
            return;
        }
        try {
            handle(ClientMessage.read(text));
        } catch (ClientMessage.Malformed malformed) {
            close(CloseCode.BAD_REQUEST, String.valueOf(malformed.getMessage()));
        }
    }

    private void handle(ClientMessage message) {
        switch (message) {
            case Init(JsonObject payload) -> initialise(payload);
            case Ping ping -> operations.outlet().pong();
            case Pong pong -> {}
            case Subscribe subscribe -> subscribe(subscribe);
            case Complete(String id) -> operations.cancel(id);
        }
    }

    private void initialise(JsonObject payload) {
        if (!(state instanceof State.Fresh(long timer))) {
            close(CloseCode.TOO_MANY_INITIALISATIONS, "Too many initialisation requests");
            return;
        }
        vertx.cancelTimer(timer);
        state = new State.Verifying();
        authentication
                .of(payload)
                .subscribe()
                .with(
                        identity -> loop.runOnContext(turn -> welcome(identity)),
                        refused -> loop.runOnContext(turn -> close(CloseCode.FORBIDDEN, "Forbidden")));
    }

    private void welcome(SecurityIdentity identity) {
        if (!(state instanceof State.Verifying)) {
            return;
        }
        Long expiry = identity.getAttribute(EXPIRY);
        Duration left =
                expiry == null ? Duration.ofDays(1) : Duration.between(Instant.now(), Instant.ofEpochSecond(expiry));
        state = new State.Ready(identity, timer(left, () -> close(CloseCode.FORBIDDEN, "Token expired")));
        operations.outlet().acknowledge();
    }

    private void subscribe(Subscribe message) {
        if (!(state instanceof State.Ready(SecurityIdentity identity, long timer))) {
            close(CloseCode.UNAUTHORIZED, "Unauthorized");
        } else if (operations.isRunning(message.id())) {
            close(CloseCode.SUBSCRIBER_EXISTS, "Subscriber for %s already exists".formatted(message.id()));
        } else {
            operations.start(loop, message, identity);
        }
    }

    private long timer(Duration delay, Runnable action) {
        return vertx.setTimer(Math.max(1, delay.toMillis()), due -> action.run());
    }

    private void close(CloseCode code, String reason) {
        if (!(state instanceof State.Closed)) {
            closed();
            socket.close(code.code(), shortened(reason));
        }
    }

    private void closed() {
        switch (state) {
            case State.Fresh(long timer) -> vertx.cancelTimer(timer);
            case State.Ready(SecurityIdentity identity, long timer) -> vertx.cancelTimer(timer);
            case State.Verifying verifying -> {}
            case State.Closed already -> {}
        }
        state = new State.Closed();
        operations.cancelAll();
    }

    private static String shortened(String reason) {
        String plain = reason.replaceAll("[^ -~]", "?");
        return plain.substring(0, Math.min(plain.length(), LONGEST_REASON));
    }
}
