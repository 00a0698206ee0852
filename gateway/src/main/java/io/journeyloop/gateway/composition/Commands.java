package io.journeyloop.gateway.composition;

import graphql.schema.DataFetchingEnvironment;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The writes of one GraphQL request. */
@RequestScoped
public class Commands {
    private final Waves waves;
    private final Downstream downstream;

    Commands(Waves waves, Downstream downstream) {
        this.waves = waves;
        this.downstream = downstream;
    }

    /** Sends a write; what the request reads afterwards is read anew. */
    public <T> Uni<T> send(Service service, Supplier<Uni<T>> write) {
        return downstream.call(service, write).onTermination().invoke(waves::forget);
    }

    /**
     * The argument {@code input} exactly as the client gave it. The typed record that resolvers receive can't tell a
     * field that is absent (leave it) from one that is null (clear it); the services can.
     */
    public static Map<String, Object> input(Context context) {
        return argument(context, "input");
    }

    /** Any argument exactly as the client gave it. */
    public static <T> T argument(Context context, String name) {
        return Objects.requireNonNull(
                context.unwrap(DataFetchingEnvironment.class).<T>getArgument(name));
    }

    /** The value of {@code If-Match} for a record's version. */
    public static String etag(int version) {
        return "\"%d\"".formatted(version);
    }

    /** The same where the version may be left out. */
    public static @Nullable String etagIfGiven(@Nullable Integer version) {
        return version == null ? null : etag(version);
    }
}
