package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What a file is made of.")
public enum ImportFormat {
    @Description("Comma-separated values.")
    CSV,

    @Description("Tab-separated values.")
    TSV,

    @Description("One JSON object a line.")
    NDJSON,

    @Description("An event log.")
    XES
}
