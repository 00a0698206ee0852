package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.api.TrendResponse.DifferenceResponse;
import io.journeyloop.insight.metrics.application.Consistency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same figure for each channel, persona, source or segment, and how far these lie apart. */
@Schema(description = "The same figure for each channel, persona, source or segment, and how far these lie apart")
record ConsistencyResponse(
        GroupedBy by,

        @Schema(
                description =
                        "By name, personas and segments by key; answers that don't tell are in none, those of a customer in"
                                + " two segments in both. Of more than thirty, those with the most answers")
        List<GroupResponse> groups,

        @Schema(
                description =
                        "Of each pair of groups: the second minus the first. Sorted by the bound of the interval that"
                                + " is nearest to zero, so that what is certainly far apart comes first, and never a lucky small"
                                + " sample")
        List<PairResponse> differences) {

    record GroupResponse(String name, MetricResponse figure) {}

    record PairResponse(String first, String second, DifferenceResponse difference) {}

    static ConsistencyResponse of(GroupedBy by, Consistency found) {
        return new ConsistencyResponse(
                by,
                found.groups().stream()
                        .map(group -> new GroupResponse(group.name(), MetricResponse.of(found.scope(), group.item())))
                        .toList(),
                found.differences().stream()
                        .map(pair ->
                                new PairResponse(pair.first(), pair.second(), DifferenceResponse.of(pair.difference())))
                        .toList());
    }
}
