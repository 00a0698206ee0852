package io.journeyloop.gateway.subscription;

import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Deadline;
import io.journeyloop.gateway.downstream.Failure;
import io.quarkus.arc.ClientProxy;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one subscription hears, on the contexts of its request, as fast as its client takes it. */
@ApplicationScoped
class Feed {
    private final EventTail tail;
    private final SecurityIdentity caller;
    private final CurrentTenant tenant;
    private final Waves waves;
    private final Deadline deadline;
    private final SubscriptionEnd end;

    Feed(
            EventTail tail,
            SecurityIdentity caller,
            CurrentTenant tenant,
            Waves waves,
            Deadline deadline,
            SubscriptionEnd end) {
        this.tail = tail;
        this.caller = caller;
        this.tenant = tenant;
        this.waves = waves;
        this.deadline = deadline;
        this.end = end;
    }

    /**
     * Everything from now on, or behind the cursor, that the predicate wants; the read decides whether the caller may
     * hear it at all, and is made after the place is taken, so that nothing falls between the two.
     *
     * @param opening makes the subscription's stream of what was read first and of what follows
     */
    <R, T> Multi<T> open(
            EventTopic topic,
            @Nullable String after,
            Predicate<FeedEvent> wanted,
            Supplier<Uni<R>> read,
            Opening<R, T> opening) {
        SubscriptionEnd ending = ClientProxy.unwrap(end);
        Multi<T> stream;
        try {
            checkRole(topic);
            Position from = after == null ? tail.now(topic) : Position.read(topic, after);
            Multi<FeedEvent> events = follow(topic, tenant.get(), from, wanted);
            stream = read.get().onItem().transformToMulti(found -> opening.stream(found, events));
        } catch (Failure refused) {
            stream = Multi.createFrom().failure(refused);
        }
        return stream.onFailure()
                .invoke(ending::because)
                .onFailure()
                .recoverWithMulti(() -> Multi.createFrom().empty());
    }

    /** Not by {@code @RolesAllowed}: that fails the stream itself, which SmallRye tells as something internal. */
    private void checkRole(EventTopic topic) throws Failure {
        if (topic.roles().stream().noneMatch(caller::hasRole)) {
            throw Failure.forbidden();
        }
    }

    /** The same where only events are told. */
    <T> Multi<T> open(
            EventTopic topic,
            @Nullable String after,
            Predicate<FeedEvent> wanted,
            Supplier<? extends Uni<?>> read,
            Function<FeedEvent, T> telling) {
        Supplier<Uni<Boolean>> check = () -> read.get().replaceWith(true);
        return open(topic, after, wanted, check, (may, events) -> events.map(telling));
    }

    /** Puts together what a subscription tells. */
    @FunctionalInterface
    interface Opening<R, T> {
        Multi<T> stream(R found, Multi<FeedEvent> events);
    }

    private Multi<FeedEvent> follow(
            EventTopic topic, UUID tenantId, @Nullable Position from, Predicate<FeedEvent> wanted) {
        Waves ofRequest = ClientProxy.unwrap(waves);
        Deadline ofEvent = ClientProxy.unwrap(deadline);
        return Multi.createFrom()
                .<FeedEvent>emitter(
                        emitter -> join(new Listener(topic, tenantId, from, wanted, emitter), emitter), Listener.BUFFER)
                .emitOn(ofRequest.turns(), 1)
                // what an earlier event made known is old, and its time is over
                .invoke(event -> {
                    ofRequest.forget();
                    ofEvent.restart();
                });
    }

    private void join(Listener listener, MultiEmitter<?> emitter) {
        emitter.onTermination(() -> tail.leave(listener));
        tail.join(listener);
    }
}
