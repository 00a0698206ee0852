package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.channels.domain.Channel;
import io.journeyloop.journey.channels.domain.Medium;
import io.journeyloop.kit.Slugs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A channel that touchpoints name by its key. */
@Schema(name = "ExchangedChannel")
public record ChannelDocument(
        @NotNull @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE) @Size(max = Slugs.MAX_LENGTH)
        String key,

        @NotBlank @Size(max = 200) String name,
        @NotNull Medium medium) {

    public static ChannelDocument of(Channel channel) {
        return new ChannelDocument(channel.key(), channel.name(), channel.medium());
    }
}
