package io.journeyloop.devstack.demo.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the one query answers. A part whose service did not answer is empty, or null where it is a single value. */
record MapData(
        List<Branch> framework,
        Connection<Journey> journeys,
        Connection<Persona> personas,
        Connection<Opportunity> opportunities) {

    MapData {
        framework = orEmpty(framework);
        journeys = journeys == null ? new Connection<>(List.of()) : journeys;
        personas = personas == null ? new Connection<>(List.of()) : personas;
        opportunities = opportunities == null ? new Connection<>(List.of()) : opportunities;
    }

    /** The journeys where they stand in the framework; what is beyond the page that was asked for is left out. */
    List<Tree> trees() {
        var byId = journeys.nodes().stream().collect(Collectors.toMap(Journey::id, Function.identity()));
        return trees(framework, byId);
    }

    private static List<Tree> trees(List<Branch> branches, Map<String, Journey> byId) {
        return branches.stream()
                .filter(branch -> byId.containsKey(branch.id()))
                .map(branch -> new Tree(Objects.requireNonNull(byId.get(branch.id())), trees(branch.children(), byId)))
                .toList();
    }

    /** A journey of the framework, and those below it. */
    record Branch(String id, List<Branch> children) {

        Branch {
            children = orEmpty(children);
        }
    }

    /** The same with all that is known of the journey. */
    record Tree(Journey journey, List<Tree> children) {}

    record Connection<T>(List<Edge<T>> edges) {

        List<T> nodes() {
            return edges.stream().map(Edge::node).toList();
        }
    }

    record Edge<T>(T node) {}

    record Persona(String name, @Nullable String quote) {}

    record Journey(
            String id,
            String title,
            @Nullable String customerGoal,
            String level,
            String state,
            String status,
            int revision,
            List<Persona> personas,
            @Nullable Integer feedbackCount,
            @Nullable Experience experience,
            List<Metric> metrics,
            List<Insight> insights,
            List<Phase> phases) {

        Journey {
            personas = orEmpty(personas);
            metrics = orEmpty(metrics);
            insights = orEmpty(insights);
            phases = orEmpty(phases);
        }

        /** What was learnt about it as a whole and not about one of its steps. */
        List<Insight> ownInsights() {
            return insights.stream()
                    .filter(insight -> insight.links().stream()
                            .anyMatch(link ->
                                    link.stepId() == null && link.journeyId().equals(id)))
                    .toList();
        }
    }

    record Phase(String name, @Nullable String customerGoal, List<Step> steps) {

        Phase {
            steps = orEmpty(steps);
        }
    }

    record Step(
            String name,
            boolean momentOfTruth,
            @Nullable Integer feedbackCount,
            List<Touchpoint> touchpoints,
            @Nullable Experience experience,
            List<Metric> metrics,
            List<Insight> insights,
            List<Opportunity> opportunities) {

        Step {
            touchpoints = orEmpty(touchpoints);
            metrics = orEmpty(metrics);
            insights = orEmpty(insights);
            opportunities = orEmpty(opportunities);
        }
    }

    record Touchpoint(String name, @Nullable Channel channel) {}

    record Channel(String key) {}

    record Experience(@Nullable Double value) {}

    record Metric(
            String type,
            @Nullable Double value,
            int n,
            @Nullable Double lower,
            @Nullable Double upper,
            String state) {}

    record Insight(
            String id,
            String title,
            String type,
            String status,
            @Nullable Double experienceImpact,
            List<Link> links,
            List<Evidence> evidence) {

        Insight {
            links = orEmpty(links);
            evidence = orEmpty(evidence);
        }
    }

    record Link(String journeyId, @Nullable String stepId) {}

    record Evidence(@Nullable String feedbackId, @Nullable String quote) {}

    record Opportunity(
            String title,
            @Nullable Integer rank,
            @Nullable String status,
            @Nullable Score score,
            List<Named> steps,
            List<Titled> journeys) {

        Opportunity {
            steps = orEmpty(steps);
            journeys = orEmpty(journeys);
        }
    }

    record Named(String name) {}

    record Titled(String title) {}

    record Score(
            @Nullable Double value,
            @Nullable Double effort,
            List<String> missing,
            List<Term> terms,
            @Nullable Support evidence) {

        Score {
            missing = orEmpty(missing);
            terms = orEmpty(terms);
        }
    }

    record Term(
            String criterion,
            @Nullable Double raw,
            @Nullable Double contribution,
            boolean ownAxis,
            String source,
            String explanation) {}

    record Support(int n, int insights, @Nullable Integer distinctCustomers) {}

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
