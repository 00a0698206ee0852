package io.journeyloop.gateway.relay;

import org.eclipse.microprofile.graphql.Description;

@Description("Which way a list goes.")
public enum SortDirection {
    @Description("Upwards: the first, the least, the oldest come first.")
    ASC,

    @Description("Downwards: the last, the most, the newest come first.")
    DESC
}
