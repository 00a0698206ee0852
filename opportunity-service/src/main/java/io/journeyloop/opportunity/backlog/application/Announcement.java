package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import io.journeyloop.opportunity.scoring.domain.Evidence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event tells of an opportunity: its state, without a word that people wrote. */
record Announcement(
        UUID opportunityId,
        OpportunityStatus status,
        OpportunityType type,
        @Nullable Double score,
        List<String> missing,
        List<UUID> insightIds,
        List<Link> links,
        Rest evidence) {

    /** The figures behind the score. */
    record Rest(long n, long insights, @Nullable Long distinctCustomers, List<String> sourceTypes) {}

    /** What happened to the opportunity. */
    enum Fact {
        CREATED,
        CHANGED,
        RESCORED,
        ARCHIVED
    }

    static NewEvent of(Fact fact, Rescored rescored) {
        Facts facts = rescored.facts();
        Evidence evidence = rescored.standing().evidence();
        Announcement data = new Announcement(
                facts.id(),
                facts.status(),
                facts.type(),
                rescored.standing().score(),
                rescored.standing().missing(),
                facts.insightIds(),
                facts.links(),
                new Rest(evidence.n(), evidence.insights(), evidence.distinctCustomers(), evidence.sourceTypes()));
        return new NewEvent(typeOf(fact), facts.id(), rescored.eventVersion(), data);
    }

    private static String typeOf(Fact fact) {
        return switch (fact) {
            case CREATED -> "journeyloop.opportunity.created.v1";
            case CHANGED -> "journeyloop.opportunity.changed.v1";
            case RESCORED -> "journeyloop.opportunity.rescored.v1";
            case ARCHIVED -> "journeyloop.opportunity.archived.v1";
        };
    }
}
