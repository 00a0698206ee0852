package io.journeyloop.deployment.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.deployment.Overlay;
import io.journeyloop.deployment.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A rule of one of the usual checkers, restated.
 *
 * @param name as the tool calls it
 * @param offenders what breaks it; empty is well
 * @param exceptIn overlays for which it isn't meant, see the reason beside the rule
 */
record Rule(String name, Function<Overlay, List<?>> offenders, List<String> exceptIn) {

    /** All workloads, Deployments and Jobs, must be so. */
    static Rule workloads(String name, Predicate<Workload> good) {
        return objects(name, overlay -> overlay.workloads().stream().filter(good.negate()));
    }

    /** Those that serve must be so. */
    static Rule deployments(String name, Predicate<Workload> good) {
        return objects(
                name,
                overlay -> overlay.workloads().stream().filter(Workload::serves).filter(good.negate()));
    }

    static Rule objects(String name, Function<Overlay, Stream<?>> offenders) {
        return new Rule(name, overlay -> offenders.apply(overlay).toList(), List.of());
    }

    Rule except(String... overlays) {
        return new Rule(name, offenders, List.of(overlays));
    }

    static Stream<DynamicTest> tests(Rule... rules) {
        return Overlay.allAndExternal()
                .flatMap(overlay -> Arrays.stream(rules)
                        .filter(rule -> !rule.exceptIn.contains(overlay.name()))
                        .map(rule -> DynamicTest.dynamicTest(
                                overlay + " " + rule.name,
                                () -> assertThat(rule.offenders.apply(overlay)).isEmpty())));
    }
}
