package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Act;
import io.journeyloop.insight.insights.domain.ActKind;
import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.insights.domain.InsightContent;
import io.journeyloop.insight.insights.domain.InsightType;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Makes several insights of one that says several things. */
@ApplicationScoped
public class InsightSplitting {

    private final TenantTransactions transactions;
    private final InsightRepository insights;
    private final InsightWriter writer;
    private final Clock clock;

    InsightSplitting(TenantTransactions transactions, InsightRepository insights, InsightWriter writer, Clock clock) {
        this.transactions = transactions;
        this.insights = insights;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * A part that becomes an insight of its own; what it doesn't say it takes from the whole.
     *
     * @param evidence which of the whole's evidence goes with it
     */
    public record Part(
            String title,
            @Nullable String description,
            @Nullable InsightType type,
            List<Evidence> evidence) {}

    /** What has become of the whole, and its parts. */
    public record Outcome(Insight whole, List<Insight> parts) {

        /** The whole first. */
        public List<Insight> all() {
            return Stream.concat(Stream.of(whole), parts.stream()).toList();
        }
    }

    /** Splits parts off an insight; each takes its evidence along. */
    public Uni<Outcome> split(
            Caller caller, UUID id, @Nullable String ifMatch, List<Part> parts, @Nullable String note) {
        UUID tenantId = caller.tenantId();
        return transactions.write(
                tenantId,
                session -> insights.lock(session, tenantId, List.of(id))
                        .chain(() -> writer.required(session, tenantId, id))
                        .invoke(whole -> EntityTags.match(ifMatch, whole.version()))
                        .chain(whole -> split(session, caller, whole, parts, note)));
    }

    private Uni<Outcome> split(
            Mutiny.Session session, Caller caller, Insight whole, List<Part> parts, @Nullable String note) {
        UUID tenantId = caller.tenantId();
        Instant now = clock.instant();
        List<Evidence> rest = remaining(whole.content().evidence(), parts);
        Insight smaller = whole.holding(whole.content().withEvidence(rest), now);
        Act act = Act.of(ActKind.SPLIT, smaller, caller.userId(), note, null);
        return writer.change(session, tenantId, whole, smaller, act)
                .chain(stored -> Multi.createFrom()
                        .iterable(parts)
                        .onItem()
                        .transformToUniAndConcatenate(part -> add(session, caller, whole, part, note, now))
                        .collect()
                        .asList()
                        .map(added -> new Outcome(stored, added)));
    }

    private Uni<Insight> add(
            Mutiny.Session session, Caller caller, Insight whole, Part part, @Nullable String note, Instant now) {
        InsightContent content = whole.content()
                .named(
                        part.title(),
                        part.description(),
                        Objects.requireNonNullElse(part.type(), whole.content().type()))
                .withEvidence(part.evidence());
        Insight own = whole.splitOff(Ids.next(), content, caller.userId(), now);
        Act act = Act.of(ActKind.SPLIT_OFF, own, caller.userId(), note, whole.id());
        return writer.add(session, caller.tenantId(), own, act);
    }

    /** What stays; 422 names each piece of evidence that is not there, or was given away before. */
    private static List<Evidence> remaining(List<Evidence> all, List<Part> parts) {
        List<Evidence> rest = new ArrayList<>(all);
        List<Violation> violations = new ArrayList<>();
        for (int p = 0; p < parts.size(); p++) {
            List<Evidence> wanted = parts.get(p).evidence();
            for (int e = 0; e < wanted.size(); e++) {
                if (!rest.remove(wanted.get(e))) {
                    violations.add(new Violation(
                            "parts[" + p + "].evidence[" + e + "]",
                            "is no evidence of this insight, or goes to another part already"));
                }
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.refused("insight_refused", "The insight can't be split like that.", violations);
        }
        return rest;
    }
}
