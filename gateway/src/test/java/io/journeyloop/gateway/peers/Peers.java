package io.journeyloop.gateway.peers;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four services, played: each can be counted, stopped, slowed down and broken. */
public final class Peers implements QuarkusTestResourceLifecycleManager {
    public static final List<String> SERVICES =
            List.of("persona-service", "journey-service", "insight-service", "opportunity-service");

    private final Map<String, Peer> peers = new LinkedHashMap<>();

    @Override
    public Map<String, String> start() {
        start("persona-service", PeerData::persona);
        start("journey-service", PeerData::journey);
        start("insight-service", PeerData::insight);
        start("opportunity-service", PeerData::opportunity);
        Map<String, String> config = new HashMap<>();
        peers.forEach((name, peer) ->
                config.put("quarkus.rest-client.%s.url".formatted(name), "http://127.0.0.1:" + peer.port()));
        return config;
    }

    @Override
    public void stop() {
        peers.values().forEach(Peer::stop);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Peers.class));
    }

    /** As on the first day: all well, nothing counted. */
    public void reset() {
        peers.values().forEach(Peer::reset);
    }

    public void answer(String service, Function<Call, Answer> behaviour) {
        peer(service).behave(behaviour);
    }

    /** At one path; everywhere else as usual. */
    public void answerAt(String service, String path, Function<Call, Answer> behaviour) {
        peer(service).behaveAt(path, behaviour);
    }

    /** Nobody listens while this runs. */
    public void withoutService(String service, Runnable action) {
        Peer peer = peer(service);
        int port = peer.port();
        peer.stop();
        try {
            action.run();
        } finally {
            peer.startAgain(port);
        }
    }

    public void hangUp(String service) {
        answer(service, call -> {
            throw new Peer.HungUp();
        });
    }

    public void delay(String service, Duration delay) {
        answer(service, call -> {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            throw new Peer.HungUp();
        });
    }

    public List<Call> calls(String service) {
        return peer(service).calls();
    }

    /** How often each service was called. */
    public Map<String, Integer> counts() {
        return peers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().calls().size()));
    }

    public Stream<Call> allCalls() {
        return peers.values().stream().flatMap(peer -> peer.calls().stream()).sorted(Comparator.comparing(Call::path));
    }

    private Peer peer(String service) {
        Peer peer = peers.get(service);
        if (peer == null) {
            throw new IllegalArgumentException("There is no " + service);
        }
        return peer;
    }

    private void start(String name, Function<Call, Answer> usual) {
        peers.put(name, new Peer(name, usual));
    }
}
