package io.journeyloop.gateway.relay;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything that {@code node(id)} finds. */
@Description("Anything with an id of its own, as Relay knows it.")
public interface Node {
    @Name("id")
    @Id
    @NonNull
    @Description("UUID, unique over all types.")
    String id();
}
