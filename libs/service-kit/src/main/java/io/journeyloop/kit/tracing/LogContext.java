package io.journeyloop.kit.tracing;

import io.smallrye.common.vertx.VertxContext;
import java.util.UUID;
import org.jboss.logging.MDC;

/** What every line of the log tells beside its words; the ids of trace and span are there by themselves. */
public final class LogContext {

    private static final String TENANT = "tenant";

    private LogContext() {}

    /** Whose work is done from here on, by the request or event at hand. Outside of one it would stick to the thread. */
    public static void tenant(UUID tenantId) {
        if (VertxContext.isOnDuplicatedContext()) {
            MDC.put(TENANT, tenantId.toString());
        }
    }
}
