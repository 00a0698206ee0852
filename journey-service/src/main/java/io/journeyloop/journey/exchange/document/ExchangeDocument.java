package io.journeyloop.journey.exchange.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One journey or a whole framework, to be kept in a repository of files or brought to another tenant.
 *
 * @param channels the channels that the touchpoints name
 * @param journeys parents before children, siblings in their order
 */
@Schema(name = "JourneyExchange", description = "One journey or a whole framework as a document")
public record ExchangeDocument(
        @Schema(description = "The only one so far", defaultValue = FORMAT)
        @Pattern(regexp = FORMAT_PATTERN, message = "must be " + FORMAT)
        @Nullable
        String format,

        @Schema(description = "Channels that the touchpoints name; an import makes those that the tenant lacks")
        @Size(max = 500)
        @Nullable
        List<@NotNull @Valid ChannelDocument> channels,

        @Schema(description = "Parents before children in an export, in any order in an import")
        @NotEmpty
        @Size(max = MAX_JOURNEYS)
        List<@NotNull @Valid JourneyDocument> journeys) {
    public static final String FORMAT = "journeyloop.journeys.v1";
    public static final int MAX_JOURNEYS = 5_000;
    private static final String FORMAT_PATTERN = "journeyloop\\.journeys\\.v1";

    public static ExchangeDocument of(List<ChannelDocument> channels, List<JourneyDocument> journeys) {
        return new ExchangeDocument(FORMAT, channels, journeys);
    }
}
