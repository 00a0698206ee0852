package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("What came of one delivered record.")
public record FeedbackDelivery(
        @Id @Description("The stored record; the first one when this is a duplicate.")
        String id,

        @Description("ACCEPTED or DUPLICATE.") DeliveryStatus status,
        @Description("What has become of its links.") Resolution resolution) {}
