package io.journeyloop.insight.erasure;

import io.journeyloop.insight.evidence.PersonaEvidence;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Obeys erasures. Each one is carried out, whatever its version: what is gone already stays gone, and what came in since
 * goes too. Nobody takes feedback in meanwhile, so that nothing slips through between the steps.
 */
@ApplicationScoped
class CustomerEvents implements EventHandler {

    private final FeedbackErasure feedback;
    private final HeardErasure heard;
    private final WordsErasure words;
    private final PersonaEvidence personas;

    CustomerEvents(FeedbackErasure feedback, HeardErasure heard, WordsErasure words, PersonaEvidence personas) {
        this.feedback = feedback;
        this.heard = heard;
        this.words = words;
        this.personas = personas;
    }

    /** What is read of an erasure's announcement. */
    record Erased(String customerHash) {}

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.customer.erased.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        UUID tenantId = event.tenantId();
        String hash = event.dataAs(Erased.class).customerHash();
        return StructureLock.exclusive(connection, tenantId)
                .chain(() -> feedback.find(connection, tenantId, hash))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : feedback.erase(connection, tenantId, found)
                                .chain(() -> words.erase(connection, tenantId, found))
                                .chain(() -> heard.forget(connection, tenantId, found))
                                .chain(() -> personas.recount(connection, tenantId, ErasedFeedback.personas(found))));
    }
}
