package io.journeyloop.journey.channels.application;

import io.journeyloop.journey.channels.domain.ChannelProfile;
import io.journeyloop.journey.channels.domain.ChannelRecord;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.Constraints;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Use cases of channels, each one transaction; a tenant's first one brings the usual channels into being. */
@ApplicationScoped
public class ChannelService {
    private final TenantTransactions transactions;
    private final ChannelRepository channels;
    private final Clock clock;

    ChannelService(TenantTransactions transactions, ChannelRepository channels, Clock clock) {
        this.transactions = transactions;
        this.channels = channels;
        this.clock = clock;
    }

    /** Creates a channel; without a key, its name makes one. */
    public Uni<ChannelRecord> create(Caller caller, @Nullable String key, ChannelProfile profile) {
        var tenantId = caller.tenantId();
        return transactions
                .write(
                        tenantId,
                        session -> channels.seed(session)
                                .chain(() -> keyFor(session, caller, key, profile.name()))
                                .chain(chosen -> channels.add(session, tenantId, newChannel(caller, chosen, profile))))
                .onFailure(Constraints.violated("channel_key_unique"))
                .transform(taken -> ProblemException.conflict("key_taken", "Another channel has this key."));
    }

    public Uni<ChannelRecord> get(Caller caller, RecordRef ref) {
        return transactions.read(
                caller.tenantId(), session -> channels.seed(session).chain(() -> required(session, caller, ref)));
    }

    /** Oldest first: those in use, or those archived. */
    public Uni<Page<ChannelRecord>> list(Caller caller, boolean archived, PageRequest page) {
        return transactions
                .read(
                        caller.tenantId(),
                        session -> channels.seed(session)
                                .chain(() -> channels.list(session, caller.tenantId(), archived, page)))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.id())));
    }

    /** Changes a channel from the version that the caller names. */
    public Uni<ChannelRecord> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, UnaryOperator<ChannelRecord> change) {
        return transactions.write(
                caller.tenantId(),
                session -> channels.seed(session)
                        .chain(() -> required(session, caller, ref))
                        .invoke(channel -> EntityTags.requireMatch(ifMatch, channel.version()))
                        .map(change)
                        .chain(changed -> channels.update(session, caller.tenantId(), changed)));
    }

    /** Archives a channel: maps keep it, new touchpoints can't take it. */
    public Uni<ChannelRecord> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        return change(caller, ref, ifMatch, channel -> channel.archived(now()));
    }

    /** The instant that a change is dated with, as exact as the database keeps it. */
    public Instant now() {
        return clock.instant();
    }

    private ChannelRecord newChannel(Caller caller, String key, ChannelProfile profile) {
        var now = now();
        return new ChannelRecord(Ids.next(), key, profile, 0, now, now, caller.userId(), null);
    }

    private Uni<String> keyFor(Mutiny.Session session, Caller caller, @Nullable String key, String name) {
        return key != null
                ? Uni.createFrom().item(key)
                : channels.keysLike(session, caller.tenantId(), Slugs.of(name))
                        .map(taken -> Slugs.unique(name, taken::contains));
    }

    private Uni<ChannelRecord> required(Mutiny.Session session, Caller caller, RecordRef ref) {
        return channels.find(session, caller.tenantId(), ref)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("channel", ref));
    }
}
