package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What came of a delivered record.")
public enum DeliveryStatus {
    @Description("Stored.")
    ACCEPTED,
    @Description("Stored before, by whatever road.")
    DUPLICATE,
    @Description("Stored in the place of what was delivered before.")
    CORRECTED,
    @Description("Not stored; the problem says why.")
    REJECTED
}
