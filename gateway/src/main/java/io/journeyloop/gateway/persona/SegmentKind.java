package io.journeyloop.gateway.persona;

import org.eclipse.microprofile.graphql.Description;

@Description("How a segment gets its members.")
public enum SegmentKind {
    @Description("People put them in.")
    MANUAL,

    @Description("Rules decide, anew with each change of a customer.")
    DYNAMIC
}
