package io.journeyloop.gateway.effects;

import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.effects.EffectsClient.Announced;
import io.journeyloop.gateway.effects.EffectsClient.AnnouncedEvents;
import io.journeyloop.gateway.effects.EffectsClient.Announcements;
import io.quarkus.arc.ClientProxy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Waits until the effects of a client's write have arrived wherever they travel by events. The services are asked what
 * they have announced for the tenant since and whether they are about to announce more, as feedback that waits to be
 * counted does, and each of them what of it it has not taken yet, until nothing is pending: what an event makes a service
 * announce in its turn is seen in the next round.
 */
@ApplicationScoped
public class Effects {
    private static final int MOST = 500;
    private static final Duration SLACK = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Map<Service, EffectsClient> clients = new EnumMap<>(Service.class);
    private final Downstream downstream;
    private final Waves waves;
    private final EffectsConfig config;
    private final Clock clock = Clock.systemUTC();

    Effects(
            @RestClient PersonaEffects persona,
            @RestClient JourneyEffects journey,
            @RestClient InsightEffects insight,
            @RestClient OpportunityEffects opportunity,
            Downstream downstream,
            Waves waves,
            EffectsConfig config) {
        clients.put(Service.PERSONA, persona);
        clients.put(Service.JOURNEY, journey);
        clients.put(Service.INSIGHT, insight);
        clients.put(Service.OPPORTUNITY, opportunity);
        this.downstream = downstream;
        this.waves = waves;
        this.config = config;
    }

    /** Whether a request is to be executed only after the effects of an earlier write. */
    public boolean isAwaited(JsonObject request) {
        return since(request).isPresent();
    }

    /** Never fails: what has not arrived in time, or can't be asked for, does not hold the read back. */
    public Uni<Void> arrived(JsonObject request) {
        Executor turns = ClientProxy.unwrap(waves).turns();
        long start = System.nanoTime();
        Duration age = since(request).orElse(Duration.ZERO);
        return round(age, start, turns)
                .ifNoItem()
                .after(config.patience())
                .recoverWithItem(false)
                .onFailure()
                .recoverWithItem(false)
                .emitOn(turns)
                .replaceWithVoid();
    }

    private Uni<Boolean> round(Duration age, long start, Executor turns) {
        long withinMs = age.plus(SLACK).plusNanos(System.nanoTime() - start).toMillis();
        return announced(withinMs)
                .emitOn(turns)
                .flatMap(this::isTaken)
                .flatMap(taken -> taken
                        ? Uni.createFrom().item(true)
                        : Uni.createFrom()
                                .nullItem()
                                .onItem()
                                .delayIt()
                                .by(PAUSE)
                                .emitOn(turns)
                                .flatMap(again -> round(age, start, turns)));
    }

    private Uni<Announcements> announced(long withinMs) {
        return Uni.join()
                .all(clients.entrySet().stream()
                        .map(client -> downstream.read(
                                client.getKey(), () -> client.getValue().announced(withinMs)))
                        .toList())
                .andFailFast()
                .map(Effects::together);
    }

    private static Announcements together(List<Announcements> all) {
        return new Announcements(
                all.stream().flatMap(one -> one.items().stream()).toList(),
                all.stream().anyMatch(Announcements::unfinished));
    }

    /** What a service has yet to do will announce more: there is no use in asking before. */
    private Uni<Boolean> isTaken(Announcements announced) {
        return announced.unfinished()
                ? Uni.createFrom().item(false)
                : pending(announced.items()).map(pending -> pending == 0);
    }

    private Uni<Integer> pending(List<Announced> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        AnnouncedEvents asked = new AnnouncedEvents(events.subList(0, Math.min(events.size(), MOST)));
        return Uni.join()
                .all(clients.entrySet().stream()
                        .map(client -> downstream.read(
                                client.getKey(), () -> client.getValue().pending(asked)))
                        .toList())
                .andFailFast()
                .map(all -> all.stream()
                        .mapToInt(EffectsClient.PendingEvents::pending)
                        .sum());
    }

    private Optional<Duration> since(JsonObject request) {
        return ReadAfter.since(request, clock)
                .map(age -> age.isNegative() ? Duration.ZERO : age) // another replica's clock
                .filter(age -> age.compareTo(config.longest()) < 0);
    }
}
