package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.audit.AuditAction;
import io.journeyloop.opportunity.audit.AuditEntry;
import io.journeyloop.opportunity.audit.AuditTrail;
import io.journeyloop.opportunity.scoring.application.ScoringModelRepository.NewModel;
import io.journeyloop.opportunity.scoring.domain.Rules;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes scoring models until they are used; each is checked whole, and kept with who wrote it. */
@ApplicationScoped
public class ModelDrafts {

    private final TenantTransactions transactions;
    private final ScoringModelRepository models;
    private final ActiveModel active;
    private final AuditTrail audit;
    private final Clock clock;

    ModelDrafts(
            TenantTransactions transactions,
            ScoringModelRepository models,
            ActiveModel active,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.models = models;
        this.active = active;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wants a model to be.
     *
     * @param key null where it may be made of method and number
     */
    public record Wanted(@Nullable String key, Rules rules) {}

    /** Adds a model, which scores nothing until it is activated. */
    public Uni<StoredModel> create(Caller caller, Wanted wanted) {
        return inTurn(caller, connection -> add(connection, caller, wanted, null));
    }

    /** Adds a new version of a model, whether that is in use or not. */
    public Uni<StoredModel> createFrom(Caller caller, RecordRef ref, Function<StoredModel, Wanted> change) {
        return inTurn(
                caller,
                connection -> find(connection, caller.tenantId(), ref)
                        .chain(base -> add(
                                connection,
                                caller,
                                change.apply(base),
                                base.model().id())));
    }

    /** Changes a model that nobody has used: 409 otherwise. */
    public Uni<StoredModel> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, Function<StoredModel, Wanted> change) {
        UUID tenant = caller.tenantId();
        return inTurn(
                caller,
                connection -> find(connection, tenant, ref)
                        .invoke(current -> EntityTags.requireMatch(ifMatch, current.revision()))
                        .invoke(StoredModel::requireChangeable)
                        .chain(current -> change(connection, caller, current, change.apply(current))));
    }

    /** Archives a model that doesn't score now: 409 otherwise. It stays readable. */
    public Uni<Void> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        UUID tenant = caller.tenantId();
        return inTurn(
                caller,
                connection -> find(connection, tenant, ref)
                        .invoke(current -> requireArchivable(current, ifMatch))
                        .chain(current -> models.archive(
                                        connection, tenant, current.model().id(), clock.instant())
                                .chain(() -> keep(
                                        connection,
                                        caller,
                                        AuditAction.MODEL_ARCHIVED,
                                        current.model().id(),
                                        List.of()))));
    }

    private <T> Uni<T> inTurn(Caller caller, Function<SqlConnection, Uni<T>> work) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> active.of(connection, tenant).chain(() -> work.apply(connection)));
    }

    private Uni<StoredModel> add(SqlConnection connection, Caller caller, Wanted wanted, @Nullable UUID basedOn) {
        requireSound(wanted.rules());
        UUID tenant = caller.tenantId();
        return models.nextNumber(connection, tenant).chain(number -> {
            ScoringModel model = new ScoringModel(Ids.next(), number, wanted.rules());
            String key = wanted.key() == null ? key(model) : wanted.key();
            var added = new NewModel(model, key, basedOn, caller.userId(), clock.instant());
            return requireFree(connection, tenant, key)
                    .chain(() -> models.add(connection, tenant, added))
                    .chain(() -> keep(
                            connection,
                            caller,
                            AuditAction.MODEL_CREATED,
                            model.id(),
                            ModelChanges.between(null, wanted)))
                    .chain(() -> find(connection, tenant, new RecordRef.ById(model.id())));
        });
    }

    private Uni<StoredModel> change(SqlConnection connection, Caller caller, StoredModel current, Wanted wanted) {
        requireSound(wanted.rules());
        UUID tenant = caller.tenantId();
        UUID id = current.model().id();
        String key = wanted.key() == null ? current.key() : wanted.key();
        if (!key.equals(current.key())) {
            throw ProblemException.invalid("key", "can't change");
        }
        Instant now = clock.instant();
        return models.change(connection, tenant, id, wanted.rules(), now)
                .chain(() ->
                        keep(connection, caller, AuditAction.MODEL_CHANGED, id, ModelChanges.between(current, wanted)))
                .chain(() -> find(connection, tenant, new RecordRef.ById(id)));
    }

    private Uni<Void> keep(
            SqlConnection connection,
            Caller caller,
            AuditAction action,
            UUID modelId,
            List<AuditEntry.Change> changes) {
        AuditEntry entry = AuditEntry.ofModel(clock.instant(), caller.userId(), action, modelId, changes);
        return audit.add(connection, caller.tenantId(), List.of(entry));
    }

    private Uni<Void> requireFree(SqlConnection connection, UUID tenantId, String key) {
        return models.find(connection, tenantId, new RecordRef.ByKey(key))
                .invoke(taken -> {
                    if (taken.isPresent()) {
                        throw ProblemException.conflict("key_taken", "Another scoring model has this key.");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<StoredModel> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return models.find(connection, tenantId, ref)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("scoring model", ref)));
    }

    private static void requireArchivable(StoredModel current, @Nullable String ifMatch) {
        EntityTags.requireMatch(ifMatch, current.revision());
        current.requireNotArchived();
        if (current.active()) {
            throw ProblemException.conflict(
                    "model_active", "The scoring model is the active one: activate another one first.");
        }
    }

    private static void requireSound(Rules rules) {
        List<Violation> violations = rules.check();
        if (!violations.isEmpty()) {
            throw ProblemException.refused("model_refused", "No score can come of this model.", violations);
        }
    }

    private static String key(ScoringModel model) {
        return model.method().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + model.number();
    }
}
