package io.journeyloop.journey.journeys.domain;

import static io.journeyloop.journey.map.domain.Maps.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameworkTreeTest {
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void treeReadsFromTopToBottomBranchByBranch() {
        var tree = new FrameworkTree(List.of(
                entry(1, 0, null), entry(2, 0, null), entry(11, 1, MAY), entry(12, 1, null), entry(111, 11, MAY)));

        assertThat(tree.nodes(null, null))
                .extracting(node -> node.entry().id())
                .containsExactly(id(1), id(11), id(111), id(12), id(2));
        assertThat(tree.nodes(id(11), null))
                .extracting(FrameworkTree.Node::depth)
                .containsExactly(1, 2);
        assertThat(tree.nodes(id(99), null)).isEmpty();
    }

    @Test
    void figuresOfABranchAreThoseOfAllInItHoweverDeepTheAnswerGoes() {
        var tree = new FrameworkTree(List.of(
                entry(1, 0, null),
                entry(11, 1, MAY),
                entry(111, 11, MAY.minusSeconds(60)),
                entry(12, 1, MAY.plusSeconds(60))));

        var root = tree.nodes(null, 1).getFirst().rollUp();

        assertThat(root.descendants()).isEqualTo(3);
        assertThat(root.steps()).isEqualTo(12);
        assertThat(root.live()).isEqualTo(4);
        assertThat(root.oldestEvidenceAt()).isEqualTo(MAY.minusSeconds(60));
        assertThat(root.withoutEvidence()).isEqualTo(1);
    }

    @Test
    void journeyWhoseParentIsNotThereIsLeftOut() {
        assertThat(new FrameworkTree(List.of(entry(2, 1, null))).nodes(null, null))
                .isEmpty();
    }

    @Test
    void anyDepthIsRead() {
        var chain = LongStream.rangeClosed(1, 5_000)
                .mapToObj(n -> entry(n, n - 1, null))
                .toList();

        var nodes = new FrameworkTree(chain).nodes(null, null);

        assertThat(nodes).hasSize(5_000);
        assertThat(nodes.getFirst().rollUp().descendants()).isEqualTo(4_999);
        assertThat(nodes.getLast().depth()).isEqualTo(5_000);
    }

    private static FrameworkEntry entry(long number, long parent, @Nullable Instant evidence) {
        return new FrameworkEntry(
                id(number),
                "j-" + number,
                "J",
                JourneyKind.CUSTOMER,
                JourneyLevel.MACRO,
                JourneyState.CURRENT,
                JourneyStatus.LIVE,
                new Placement(parent == 0 ? null : id(parent), 1),
                false,
                null,
                null,
                null,
                3,
                7,
                evidence,
                null,
                1);
    }
}
