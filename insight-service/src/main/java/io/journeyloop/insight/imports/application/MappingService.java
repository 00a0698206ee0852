package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.application.SavedMappings.MappingFilter;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.insight.imports.domain.SavedMapping;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.Constraints;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Use cases of saved mappings. Runs keep the mapping that they were started with, whatever becomes of the saved one. */
@ApplicationScoped
public class MappingService {

    private final TenantTransactions transactions;
    private final SavedMappings mappings;
    private final Clock clock;

    MappingService(TenantTransactions transactions, SavedMappings mappings, Clock clock) {
        this.transactions = transactions;
        this.mappings = mappings;
        this.clock = clock;
    }

    /** Saves a mapping under a name; 409 where the name is taken. */
    public Uni<SavedMapping> create(Caller caller, String name, ImportMapping mapping) {
        MappingRules.checkFields(mapping);
        Instant now = now();
        SavedMapping created = new SavedMapping(Ids.next(), 1, name, mapping, now, now, caller.userId());
        return named(transactions
                .writeSql(caller.tenantId(), connection -> mappings.add(connection, caller.tenantId(), created))
                .replaceWith(created));
    }

    public Uni<SavedMapping> get(Caller caller, UUID id) {
        return transactions.readSql(caller.tenantId(), connection -> required(connection, caller, id));
    }

    /** The mapping that an import names; 400 where there is none. */
    public Uni<ImportMapping> byName(Caller caller, String name) {
        return transactions
                .readSql(
                        caller.tenantId(),
                        connection ->
                                mappings.find(connection, caller.tenantId(), new MappingFilter(null, name, null, 1)))
                .map(found -> {
                    if (found.isEmpty()) {
                        throw ProblemException.invalid("mappingName", "names no saved mapping");
                    }
                    return found.getFirst().mapping();
                });
    }

    /** The oldest first. */
    public Uni<Page<SavedMapping>> list(Caller caller, PageRequest page) {
        Cursor after = page.after();
        MappingFilter filter = new MappingFilter(null, null, after == null ? null : after.uuid(0), page.limitPlusOne());
        return transactions
                .readSql(caller.tenantId(), connection -> mappings.find(connection, caller.tenantId(), filter))
                .map(found -> Page.of(found, page, mapping -> Cursor.of(mapping.id())));
    }

    /** Changes a mapping from the version that the caller names. */
    public Uni<SavedMapping> change(
            Caller caller, UUID id, @Nullable String ifMatch, UnaryOperator<SavedMapping> change) {
        return named(transactions.writeSql(
                caller.tenantId(),
                connection -> required(connection, caller, id)
                        .invoke(mapping -> EntityTags.requireMatch(ifMatch, mapping.version()))
                        .map(change)
                        .invoke(changed -> MappingRules.checkFields(changed.mapping()))
                        .call(changed -> mappings.replace(connection, caller.tenantId(), changed))));
    }

    /** Takes a mapping out of use; its name is free again. */
    public Uni<Void> archive(Caller caller, UUID id, @Nullable String ifMatch) {
        return transactions.writeSql(
                caller.tenantId(),
                connection -> required(connection, caller, id)
                        .invoke(mapping -> EntityTags.requireMatch(ifMatch, mapping.version()))
                        .chain(mapping -> mappings.archive(connection, caller.tenantId(), id)));
    }

    /** The instant that a change is dated with. */
    public Instant now() {
        return clock.instant();
    }

    private Uni<SavedMapping> required(SqlConnection connection, Caller caller, UUID id) {
        return mappings.find(connection, caller.tenantId(), new MappingFilter(id, null, null, 1))
                .map(found -> {
                    if (found.isEmpty()) {
                        throw ProblemException.notFound("import mapping", id);
                    }
                    return found.getFirst();
                });
    }

    private static <T> Uni<T> named(Uni<T> work) {
        return work.onFailure(Constraints.violated(SavedMappings.UNIQUE_NAME))
                .transform(taken -> ProblemException.conflict("name_taken", "Another mapping has this name."));
    }
}
