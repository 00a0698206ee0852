package io.journeyloop.gateway.trace;

import io.journeyloop.gateway.insight.Verdict;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("Something that a trace comes by.")
public record TraceStop(
        @Description("What it is.") TraceKind kind,

        @Id @Description("Its id; the type of a usual metric, such as NPS, which has none.")
        String id,

        @Nullable @Description("What it is called, or the words of a quote; null where nobody tells.")
        String title,

        @Nullable @Description("Its status, in the words of its own type.")
        String status,

        @Nullable @Description("Whether it worked; only a measured solution knows.")
        Verdict verdict) {
    static TraceStop of(TraceKind kind, String id, @Nullable String title, @Nullable Object status) {
        return new TraceStop(kind, id, title, status == null ? null : status.toString(), null);
    }
}
