package io.journeyloop.server;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** Keeps out of traces what addresses may tell of people: words that are searched for, and customers' keys. */
@ApplicationScoped
class DiscreetSpans implements SpanProcessor {

    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");
    private static final AttributeKey<String> FULL = AttributeKey.stringKey("url.full");
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final Pattern CUSTOMER = Pattern.compile("(?<=/customers/)[^/?]+");
    private static final Pattern PARAMETERS = Pattern.compile("\\?.*", Pattern.DOTALL);

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        if (span.getAttribute(QUERY) != null) {
            span.setAttribute(QUERY, "");
        }
        hide(span, PATH);
        hide(span, FULL);
    }

    private static void hide(ReadWriteSpan span, AttributeKey<String> name) {
        String address = span.getAttribute(name);
        if (address != null) {
            span.setAttribute(name, discreet(address));
        }
    }

    /** The address without parameters and customers' keys. */
    static String discreet(String address) {
        return CUSTOMER.matcher(PARAMETERS.matcher(address).replaceFirst("")).replaceAll("-");
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // said at its start
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
