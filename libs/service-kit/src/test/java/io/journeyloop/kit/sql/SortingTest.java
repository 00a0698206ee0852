package io.journeyloop.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortingTest {

    private static final UUID TENANT = UUID.randomUUID();
    private static final Book BOOK =
            new Book(UUID.randomUUID(), "100 %\u001f+ \"Ünique\"", Instant.parse("2026-03-14T09:26:53.589793Z"), 3.5);

    private record Book(UUID id, String title, Instant readAt, double stars) {}

    private enum BookOrder implements SortKey<Book> {
        TITLE,
        READ;

        @Override
        public List<SortColumn<Book>> columns() {
            return switch (this) {
                case TITLE -> List.of(SortColumn.text("title", Book::title), SortColumn.id(Book::id));
                case READ ->
                    List.of(
                            SortColumn.instant("read_at", Book::readAt),
                            SortColumn.decimal("stars", Book::stars),
                            SortColumn.id(Book::id));
            };
        }

        @Override
        public SortDirection usual() {
            return this == TITLE ? SortDirection.ASC : SortDirection.DESC;
        }
    }

    @Test
    void firstPageIsOnlySorted() {
        Where where = Where.tenant(TENANT);

        assertThat(Sorting.by(BookOrder.TITLE).page(where, PageRequest.of(5, null)))
                .isEqualTo(" order by lower(title) ASC, id ASC limit $2");
        assertThat(where.parameters().getValue(1)).isEqualTo(6);
    }

    @Test
    void nextPageBeginsBehindTheLastRecord() {
        Where where = Where.tenant(TENANT);
        Sorting<Book> sorting = Sorting.by(BookOrder.READ);

        assertThat(sorting.page(where, after(sorting.cursorOf(BOOK))))
                .isEqualTo(
                        " and (read_at, stars, id) < ($2, $3, $4) order by read_at DESC, stars DESC, id DESC limit $5");
        assertThat(where.parameters().getValue(1)).isEqualTo(BOOK.readAt().atOffset(ZoneOffset.UTC));
        assertThat(where.parameters().getValue(2)).isEqualTo(3.5);
        assertThat(where.parameters().getValue(3)).isEqualTo(BOOK.id());
    }

    @Test
    void anyTextStandsInACursor() {
        Where where = Where.tenant(TENANT);
        Sorting<Book> sorting = Sorting.by(BookOrder.TITLE);

        assertThat(sorting.page(where, after(sorting.cursorOf(BOOK)))).contains("(lower(title), id) > (lower($2), $3)");
        assertThat(where.parameters().getValue(1)).isEqualTo(BOOK.title());
        assertThat(where.parameters().getValue(2)).isEqualTo(BOOK.id());
    }

    @Test
    void whatIsNotAskedForIsAsUsual() {
        assertThat(Sorting.of(null, null, BookOrder.READ)).isEqualTo(sorting(BookOrder.READ, SortDirection.DESC));
        assertThat(Sorting.of(BookOrder.TITLE, null, BookOrder.READ))
                .isEqualTo(sorting(BookOrder.TITLE, SortDirection.ASC));
        assertThat(Sorting.of(null, SortDirection.ASC, BookOrder.READ))
                .isEqualTo(sorting(BookOrder.READ, SortDirection.ASC));
    }

    @Test
    void cursorOfAnotherOrderIsRefused() {
        Cursor cursor = Sorting.by(BookOrder.TITLE).cursorOf(BOOK);

        assertRefused(Sorting.by(BookOrder.READ), cursor);
        assertRefused(sorting(BookOrder.TITLE, SortDirection.DESC), cursor);
        assertRefused(Sorting.by(BookOrder.TITLE), Cursor.of(BOOK.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "1969-12-31T00:00:00Z"
            })
    void cursorOfNoTimeIsRefused(String time) {
        assertRefused(Sorting.by(BookOrder.READ), Cursor.of("READ DESC", time, 1, BOOK.id()));
    }

    @Test
    void cursorThatLacksAPartOrHoldsNulIsRefused() {
        assertRefused(Sorting.by(BookOrder.TITLE), Cursor.of("TITLE ASC", "a"));
        assertRefused(Sorting.by(BookOrder.TITLE), Cursor.of("TITLE ASC", "\0", BOOK.id()));
    }

    private static Sorting<Book> sorting(BookOrder order, @Nullable SortDirection direction) {
        return Sorting.of(order, direction, BookOrder.READ);
    }

    private static PageRequest after(Cursor cursor) {
        return PageRequest.of(5, cursor.toString());
    }

    private static void assertRefused(Sorting<Book> sorting, Cursor cursor) {
        assertThatThrownBy(() -> sorting.page(Where.tenant(TENANT), after(cursor)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(400);
                    assertThat(refused.problem().violations())
                            .extracting(Violation::field)
                            .containsExactly("cursor");
                });
    }
}
