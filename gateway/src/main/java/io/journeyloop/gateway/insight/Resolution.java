package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What has become of a record's links.")
public enum Resolution {
    @Description("Every link leads to a record that exists.")
    RESOLVED,
    @Description("A link names something not known yet, and waits for it.")
    PENDING,
    @Description("A link leads to something archived or removed.")
    BROKEN
}
