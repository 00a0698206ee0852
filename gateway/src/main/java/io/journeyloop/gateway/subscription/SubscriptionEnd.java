package io.journeyloop.gateway.subscription;

import io.journeyloop.gateway.downstream.Failure;
import jakarta.enterprise.context.RequestScoped;
import java.nio.BufferOverflowException;
import org.jspecify.annotations.Nullable;

/**
 * Why a subscription ended, if not because all was said. Failing the stream itself would make SmallRye repeat the last
 * event with an error beside it.
 */
@RequestScoped
public class SubscriptionEnd {
    private @Nullable Throwable reason;

    /** Null where the subscription is complete. */
    public @Nullable Throwable reason() {
        return reason;
    }

    void because(Throwable failure) {
        reason = failure instanceof BufferOverflowException ? Failure.tooSlow() : failure;
    }
}
