package io.journeyloop.opportunity.solutions.api;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.opportunity.solutions.domain.DeliveryLink;
import io.journeyloop.opportunity.solutions.domain.DeliveryStatus;
import io.journeyloop.opportunity.solutions.domain.DeliverySystem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The work on a solution in another tool, as clients write and read it. */
@Schema(name = "DeliveryLink", description = "The work on a solution in the tool where it is tracked")
record DeliveryLinkBody(
        @NotNull DeliverySystem system,

        @Schema(description = "The issue's own id there, unique among the solution's links", examples = "PAY-4711")
        @NotBlank
        @Size(max = 200)
        String externalId,

        @Schema(description = "Where people can see it")
        @Pattern(regexp = "https?://.+", message = "must be an http or https address")
        @Size(max = 2000)
        @Nullable
        String url,

        @Schema(description = "As last told by the tool, or by people; null while unknown") @Nullable
        DeliveryStatus status) {

    static DeliveryLinkBody of(DeliveryLink link) {
        return new DeliveryLinkBody(link.system(), link.externalId(), link.url(), link.status());
    }

    static List<DeliveryLink> toLinks(List<DeliveryLinkBody> bodies) {
        var seen = new HashSet<Map.Entry<DeliverySystem, String>>();
        for (int i = 0; i < bodies.size(); i++) {
            DeliveryLinkBody body = bodies.get(i);
            if (!seen.add(Map.entry(body.system, body.externalId))) {
                throw ProblemException.invalid("deliveryLinks[" + i + "].externalId", "is linked twice");
            }
        }
        return bodies.stream()
                .map(body -> new DeliveryLink(body.system, body.externalId, body.url, body.status))
                .toList();
    }
}
