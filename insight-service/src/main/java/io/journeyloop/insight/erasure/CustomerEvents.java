package io.journeyloop.insight.erasure;

import io.journeyloop.insight.counting.Counting;
import io.journeyloop.insight.erasure.HistoryErasure.Emptied;
import io.journeyloop.insight.evidence.PersonaEvidence;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Obeys erasures. Each one is carried out, whatever its version: what is gone already stays gone, and what came in since
 * goes too. Nobody takes feedback in meanwhile, so that nothing slips through between the steps.
 */
@ApplicationScoped
class CustomerEvents implements EventHandler {

    private final Counting counting;
    private final FeedbackErasure feedback;
    private final HistoryErasure history;
    private final HeardErasure heard;
    private final WordsErasure words;
    private final PersonaEvidence personas;

    CustomerEvents(
            Counting counting,
            FeedbackErasure feedback,
            HistoryErasure history,
            HeardErasure heard,
            WordsErasure words,
            PersonaEvidence personas) {
        this.counting = counting;
        this.feedback = feedback;
        this.history = history;
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
                .chain(() -> counting.settle(connection, tenantId))
                .chain(() -> counting.forget(connection, tenantId, hash))
                .chain(() -> feedback.find(connection, tenantId, hash))
                .call(found -> history.erase(connection, tenantId, hash, found)
                        .chain(former -> blank(connection, tenantId, found, former)))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : feedback.erase(connection, tenantId, found)
                                .chain(() -> heard.forget(connection, tenantId, found))
                                .chain(() -> personas.recount(connection, tenantId, ErasedFeedback.personas(found))));
    }

    /** Blanks what the customer has said, and what the customer had said before that was corrected. */
    private Uni<Void> blank(SqlConnection connection, UUID tenantId, List<ErasedFeedback> found, Emptied former) {
        Set<UUID> ids = ErasedFeedback.ids(found);
        ids.addAll(former.feedbackIds());
        List<String> texts = Stream.concat(
                        found.stream().flatMap(record -> record.texts().stream()), former.texts().stream())
                .toList();
        Blanking blanking = new Blanking(texts, ErasedFeedback.keys(found));
        return ids.isEmpty() ? Uni.createFrom().voidItem() : words.erase(connection, tenantId, ids, blanking);
    }
}
