package io.journeyloop.journey.templates.application;

import io.journeyloop.journey.exchange.application.Exporting;
import io.journeyloop.journey.exchange.document.JourneyDocument;
import io.journeyloop.journey.exchange.document.PhaseDocument;
import io.journeyloop.journey.map.domain.Keys;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.Constraints;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be done with templates. */
@ApplicationScoped
public class Templates {
    private final TenantTransactions transactions;
    private final BuiltInTemplates builtIn;
    private final TemplateRepository own;
    private final Exporting exporting;
    private final Clock clock;

    Templates(
            TenantTransactions transactions,
            BuiltInTemplates builtIn,
            TemplateRepository own,
            Exporting exporting,
            Clock clock) {
        this.transactions = transactions;
        this.builtIn = builtIn;
        this.own = own;
        this.exporting = exporting;
        this.clock = clock;
    }

    /** Makes a template of a journey, without who cares for it and where it stands. */
    public Uni<Template> create(
            Caller caller, RecordRef journey, @Nullable String key, String name, @Nullable String description) {
        var tenantId = caller.tenantId();
        return exporting
                .journey(caller, journey)
                .map(document -> bare(document.journeys().getFirst()))
                .chain(map -> transactions.writeSql(
                        tenantId,
                        connection -> own.keysLike(connection, tenantId, key == null ? Slugs.of(name) : key)
                                .map(taken -> Keys.choose(key, name, withBuiltIn(taken)))
                                .map(chosen -> fresh(caller, chosen, name, description, map))
                                .call(template -> own.insert(connection, tenantId, template))))
                .onFailure(Constraints.violated("journey_template_key_unique"))
                .transform(taken -> ProblemException.conflict("key_taken", "Another template has this key."));
    }

    public Uni<Template> get(Caller caller, RecordRef ref) {
        return transactions.readSql(caller.tenantId(), connection -> find(connection, caller.tenantId(), ref));
    }

    /** The template of that key; fails with 422 naming {@code templateKey}. */
    public Uni<Template> byKey(Caller caller, String key) {
        return get(caller, new RecordRef.ByKey(key))
                .invoke(template -> requireInUse(template))
                .onFailure(ProblemException.class)
                .transform(unknown -> ProblemException.refused(
                        "unusable_link",
                        "Not everything named can be linked.",
                        List.of(new Violation("templateKey", "there is no such template"))));
    }

    /** The product's and the tenant's own, by key. */
    public Uni<Page<Template>> list(Caller caller, PageRequest page) {
        var after = page.after() == null ? "" : page.after().text(0);
        return transactions
                .readSql(
                        caller.tenantId(),
                        connection -> own.list(connection, caller.tenantId(), after, page.limitPlusOne()))
                .map(found -> Page.of(merged(found, after, page.limitPlusOne()), page, last -> Cursor.of(last.key())));
    }

    /** Changes a template from the version that the caller names. */
    public Uni<Template> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, BiFunction<Template, Instant, Template> change) {
        var tenantId = caller.tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> own.lock(connection, tenantId, ref)
                        .map(found -> found.or(() -> builtIn(ref)).orElseThrow(() -> unknown(ref)))
                        .invoke(template -> EntityTags.requireMatch(
                                ifMatch, template.changeable().version()))
                        .map(template -> change.apply(template, clock.instant()))
                        .call(changed -> own.update(connection, tenantId, changed)));
    }

    /** Takes a template out of use; journeys that began with it stay as they are. */
    public Uni<Template> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        return change(caller, ref, ifMatch, Template::archived);
    }

    private Uni<Template> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return builtIn(ref)
                .map(template -> Uni.createFrom().item(template))
                .orElseGet(
                        () -> own.find(connection, tenantId, ref).map(found -> found.orElseThrow(() -> unknown(ref))));
    }

    private static void requireInUse(Template template) {
        if (template.origin() != null && template.origin().archivedAt() != null) {
            throw unknown(new RecordRef.ByKey(template.key()));
        }
    }

    private Optional<Template> builtIn(RecordRef ref) {
        return switch (ref) {
            case RecordRef.ById byId -> builtIn.find(template -> template.id().equals(byId.id()));
            case RecordRef.ByKey byKey ->
                builtIn.find(template -> template.key().equals(byKey.key()));
        };
    }

    private List<Template> merged(List<Template> found, String after, int limit) {
        return Stream.concat(
                        builtIn.all().stream().filter(template -> template.key().compareTo(after) > 0), found.stream())
                .sorted(Comparator.comparing(Template::key))
                .limit(limit)
                .toList();
    }

    private Set<String> withBuiltIn(Set<String> taken) {
        var all = new HashSet<>(taken);
        builtIn.all().forEach(template -> all.add(template.key()));
        return all;
    }

    private Template fresh(
            Caller caller, String key, String name, @Nullable String description, JourneyDocument journey) {
        var now = clock.instant();
        var origin = new Template.Origin(1, now, now, caller.userId(), null);
        return new Template(Ids.next(), key, name, description, journey, origin);
    }

    private static JourneyDocument bare(JourneyDocument journey) {
        return new JourneyDocument(
                journey.key(),
                journey.title(),
                journey.description(),
                journey.customerGoal(),
                journey.kind(),
                journey.level(),
                journey.mapType(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                journey.lifecycleStage(),
                journey.startEvent(),
                journey.endEvents(),
                journey.maxDuration(),
                journey.tags(),
                journey.customFields(),
                journey.phases() == null
                        ? null
                        : journey.phases().stream()
                                .map(PhaseDocument::withoutNested)
                                .toList(),
                journey.transitions());
    }

    private static ProblemException unknown(RecordRef ref) {
        return ProblemException.notFound("template", ref);
    }
}
