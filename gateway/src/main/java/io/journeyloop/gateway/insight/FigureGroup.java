package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A figure of one channel, persona, source or segment.")
public record FigureGroup(
        @Description("Which one.") String name,

        @Description("Its figure.") Metric figure) {}
