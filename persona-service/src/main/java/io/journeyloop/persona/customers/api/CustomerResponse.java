package io.journeyloop.persona.customers.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.persona.customers.application.CustomerView;
import io.journeyloop.persona.customers.domain.Consent;
import io.journeyloop.persona.customers.domain.PersonaAssignment;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer as clients read it. */
@Schema(description = "A customer, and what follows from what is known of it")
record CustomerResponse(
        UUID id,
        String customerKey,
        Map<String, Object> attributes,
        List<Consent> consents,

        @Schema(description = "Each persona once; what a person or model said goes before what a segment's rule says")
        List<PersonaAssignment> personas,

        List<CustomerView.SegmentRef> segments,
        Links links,

        @Schema(description = "What If-Match compares, as the ETag")
        long version,

        Instant createdAt,
        Instant updatedAt,
        String createdBy) {

    record Links(
            @Schema(description = "Where the customer's feedback is, the newest first")
            String feedback) {}

    static CustomerResponse of(CustomerView customer) {
        return new CustomerResponse(
                customer.id(),
                customer.customerKey(),
                customer.attributes(),
                customer.consents(),
                customer.personas(),
                customer.segments(),
                new Links("/api/v1/feedback?customerKey=" + encoded(customer.customerKey())),
                customer.version(),
                customer.createdAt(),
                customer.updatedAt(),
                customer.createdBy());
    }

    static String encoded(String key) {
        return URLEncoder.encode(key, UTF_8).replace("+", "%20");
    }
}
