package io.journeyloop.journey.exchange.document;

import static io.journeyloop.journey.exchange.document.JourneyReader.orEmpty;

import io.journeyloop.journey.channels.domain.Channel;
import io.journeyloop.journey.exchange.document.StepDocument.SelectorDocument;
import io.journeyloop.journey.exchange.document.StepDocument.VariantDocument;
import io.journeyloop.journey.exchange.document.TouchpointDocument.BackstageDocument;
import io.journeyloop.journey.exchange.document.TouchpointDocument.MoneyDocument;
import io.journeyloop.journey.map.domain.Backstage;
import io.journeyloop.journey.map.domain.EventSelector;
import io.journeyloop.journey.map.domain.Money;
import io.journeyloop.journey.map.domain.StepDetails;
import io.journeyloop.journey.map.domain.TouchpointDetails;
import io.journeyloop.journey.map.domain.TouchpointType;
import io.journeyloop.journey.map.domain.Variant;
import io.journeyloop.journey.map.domain.Visibility;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what people write about the parts of a map. */
final class PartReader {
    private final LinkIds links;
    private final Findings findings;

    PartReader(LinkIds links, Findings findings) {
        this.links = links;
        this.findings = findings;
    }

    StepDetails step(StepDocument document, String path) {
        return new StepDetails(
                document.name(),
                document.actor(),
                document.customerGoal(),
                document.doing(),
                document.thinking(),
                document.feeling(),
                document.expectation(),
                document.expectedDuration(),
                Boolean.TRUE.equals(document.momentOfTruth()),
                nested(document.nestedJourneyKey(), path),
                orEmpty(document.eventSelectors()).stream()
                        .map(PartReader::selector)
                        .toList(),
                orEmpty(document.variants()).stream().map(PartReader::variant).toList());
    }

    TouchpointDetails touchpoint(TouchpointDocument document, String path) {
        return new TouchpointDetails(
                document.name(),
                Objects.requireNonNullElse(document.type(), TouchpointType.COMMUNICATION_POINT),
                channel(document.channelKey(), path),
                document.initiator(),
                document.customerGoal(),
                orEmpty(document.needIds()),
                backstage(document.backstage()),
                document.importanceToCustomer(),
                document.importanceToOrganisation(),
                money(document.costToServe()),
                Objects.requireNonNullElse(document.visibility(), Visibility.FRONTSTAGE));
    }

    private @Nullable UUID nested(@Nullable String key, String path) {
        var id = key == null ? null : links.journeys().get(key);
        if (key != null && id == null) {
            findings.unusable(path + ".nestedJourneyKey", "there is no such journey, neither here nor in the document");
        }
        return id;
    }

    private @Nullable UUID channel(@Nullable String key, String path) {
        if (key == null) {
            return null;
        }
        var id = links.channels().channels().stream()
                .filter(channel -> channel.key().equals(key))
                .map(Channel::id)
                .findFirst();
        if (id.isEmpty()) {
            findings.unusable(path + ".channelKey", "there is no such channel, neither here nor in the document");
        }
        return id.orElse(null);
    }

    private static EventSelector selector(SelectorDocument selector) {
        return new EventSelector(selector.eventType(), selector.match() == null ? Map.of() : selector.match());
    }

    private static Variant variant(VariantDocument variant) {
        return new Variant(
                variant.key(),
                variant.name(),
                variant.share(),
                variant.description(),
                variant.outcomeMetricId(),
                variant.outcomeMetric());
    }

    private static Backstage backstage(@Nullable BackstageDocument backstage) {
        return backstage == null
                ? Backstage.NONE
                : new Backstage(orEmpty(backstage.systems()), orEmpty(backstage.departments()));
    }

    private static @Nullable Money money(@Nullable MoneyDocument money) {
        return money == null ? null : new Money(money.currency(), money.minorUnits());
    }
}
