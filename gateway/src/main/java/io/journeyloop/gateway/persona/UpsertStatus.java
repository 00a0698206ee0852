package io.journeyloop.gateway.persona;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of a customer that was delivered.")
public enum UpsertStatus {
    @Description("It is new.")
    CREATED,

    @Description("It was there and has changed.")
    UPDATED,

    @Description("It was there just so.")
    UNCHANGED,

    @Description("It was refused.")
    REJECTED
}
