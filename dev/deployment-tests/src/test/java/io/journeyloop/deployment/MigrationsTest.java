package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old pods read and write a schema that is newer than they are: a migration may only add. */
class MigrationsTest {

    /** Migrations before this one came before 1.0.0, when no older version was there to be broken. */
    private static final int FIRST_AFTER_A_RELEASE = 1700;

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.+\\.sql");
    private static final Pattern COMMENT = Pattern.compile("(?m)--.*$");
    private static final Pattern NEW_TABLE =
            Pattern.compile("create table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);

    /** What refuses rows that old pods write, unless they know nothing of the table. */
    private static final List<Pattern> NEW_RULES = Stream.of(
                    "alter table (?:only )?(\\w+)[^;]*\\badd (?:constraint|unique|check|foreign key|primary key|exclude)\\b",
                    "create unique index [^;]*?\\bon (?:only )?(\\w+)")
            .map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final List<Pattern> TAKES_AWAY = Stream.of(
                    "drop (table|column|view|sequence|function)\\b",
                    "rename (to|column)\\b",
                    "alter column \\S+ (set data )?type\\b",
                    "alter column \\S+ set not null",
                    "alter column \\S+ drop default",
                    "add column (?![^,;]*\\bdefault\\b)[^,;]*\\bnot null")
            .map(text -> Pattern.compile("\\b" + text, Pattern.CASE_INSENSITIVE))
            .toList();

    @Test
    void migrationsAfterAReleaseOnlyAdd() throws IOException {
        assertThat(migrations()).isNotEmpty();
        for (var migration : migrations()) {
            if (number(migration) >= FIRST_AFTER_A_RELEASE) {
                assertThat(onlyAdds(Files.readString(migration)))
                        .as("%s", migration)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table figure_count;",
                "ALTER TABLE goal DROP COLUMN opportunity_ids;",
                "alter table goal rename column title to name;",
                "alter table goal\n    alter column owner_id type text using owner_id::text;",
                "alter table goal alter column owner_id set not null;",
                "alter table run add column corrected int not null default 0;\nalter table run alter column corrected drop default;",
                "alter table goal add column note text, add column weight int not null;",
                "alter table goal add constraint goal_weight check (weight > 0);",
                "alter table goal add column weight int, add unique (weight);",
                "create table aim (id uuid); create unique index goal_title on goal (tenant_id, title);"
            })
    void whatOldPodsNeedIsNotTakenAway(String statement) {
        assertThat(onlyAdds(statement)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table goal (id uuid not null, primary key (id));",
                "alter table goal add column weight int not null default 1, add column note text;",
                "-- the next version may drop table goal\ncreate index on goal (weight);",
                "alter table run drop constraint run_status_check;",
                "create table aim (id uuid, check (id is not null)); create unique index concurrently aim_id on aim (id);",
                "create table aim (id uuid);\nalter table aim add constraint aim_id unique (id);",
                "drop index goal_weight;"
            })
    void whatTheyDoNotNoticeIsAllowed(String statement) {
        assertThat(onlyAdds(statement)).isTrue();
    }

    private static boolean onlyAdds(String migration) {
        var statements = COMMENT.matcher(migration).replaceAll("").replaceAll("\\s+", " ");
        return TAKES_AWAY.stream().noneMatch(what -> what.matcher(statements).find())
                && newTables(statements).containsAll(tablesWithNewRules(statements));
    }

    private static Set<String> newTables(String statements) {
        return NEW_TABLE
                .matcher(statements)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> tablesWithNewRules(String statements) {
        return NEW_RULES.stream()
                .flatMap(rule -> rule.matcher(statements).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Path> migrations() throws IOException {
        var folders = Stream.concat(Stream.of("libs/service-kit"), Services.WITH_DATABASE.stream())
                .map(module -> Overlay.ROOT.resolve(module).resolve("src/main/resources/db"))
                .toList();
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            try (var found = Files.walk(folder)) {
                found.filter(file -> file.toString().endsWith(".sql")).forEach(files::add);
            }
        }
        return files;
    }

    private static int number(Path migration) {
        var number = NUMBER.matcher(migration.getFileName().toString());
        assertThat(number.matches()).as("%s", migration).isTrue();
        return Integer.parseInt(number.group(1));
    }
}
