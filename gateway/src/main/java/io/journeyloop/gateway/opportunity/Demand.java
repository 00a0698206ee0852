package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("How many customers ask for something, and how much.")
public record Demand(
        @Description("How many different customers have said anything.")
        int customers,

        @Description("The sum of what each of them said last.")
        int importance) {}
