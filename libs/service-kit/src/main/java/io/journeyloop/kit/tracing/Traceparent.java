package io.journeyloop.kit.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a piece of work in its trace as the text that W3C's Trace Context defines, for work that goes on later:
 * rows keep it until somebody takes them.
 */
public final class Traceparent {

    private static final String NAME = "traceparent";

    private Traceparent() {}

    /** That of the work at hand; empty where it is not traced. */
    public static String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : "";
    }

    /** What goes on from there; a trace of its own where there is none. */
    public static Context context(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, new Alone());
    }

    /** A text that is the only header. */
    private static final class Alone implements TextMapGetter<String> {

        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(NAME);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return key.equals(NAME) ? traceparent : null;
        }
    }
}
