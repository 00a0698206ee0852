package io.journeyloop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.DescribedNode;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Peers.class)
class SchemaTest {
    private static final Path SNAPSHOT = Path.of(
            System.getProperty("journeyloop.root", ".."), "libs/contracts/src/main/resources/graphql/schema.graphql");

    private String schema = "";
    private TypeDefinitionRegistry types = new TypeDefinitionRegistry();

    @BeforeEach
    void readTheSchema() {
        schema = RestAssured.get("/graphql/schema.graphql").asString();
        types = new SchemaParser().parse(schema);
    }

    @Test
    void theSchemaIsWhatClientsBuildOn() throws IOException {
        if (System.getProperty("contracts.refresh") != null) {
            Files.createDirectories(SNAPSHOT.getParent());
            Files.writeString(SNAPSHOT, schema);
        }
        assertThat(schema)
                .as("The schema has changed: if that is meant, run this test with -Dcontracts.refresh and review")
                .isEqualTo(Files.readString(SNAPSHOT));
    }

    @Test
    void everythingIsDescribed() {
        List<String> silent = new ArrayList<>();
        types.types().values().forEach(type -> {
            note(silent, type.getName(), (DescribedNode<?>) type);
            members(type).forEach(member -> note(silent, type.getName(), member));
        });

        assertThat(silent).isEmpty();
    }

    @Test
    void everyArgumentIsDescribed() {
        List<String> silent = new ArrayList<>();
        types.getTypes(ObjectTypeDefinition.class)
                .forEach(type -> type.getFieldDefinitions()
                        .forEach(field -> field.getInputValueDefinitions()
                                .forEach(argument -> note(silent, type.getName() + "." + field.getName(), argument))));

        assertThat(silent).isEmpty();
    }

    @Test
    void whatIsDeprecatedSaysWhatToUseInstead() {
        assertThat(deprecatedWithoutReason(types)).isEmpty();
        String marked =
                "type T { a: Int @deprecated b: Int @deprecated(reason: \"Use c.\") c: Int } enum E { F @deprecated }";
        assertThat(deprecatedWithoutReason(new SchemaParser().parse(marked))).containsExactlyInAnyOrder("T.a", "E.F");
    }

    @Test
    void noListHoldsNulls() {
        List<String> holed = new ArrayList<>();
        types.getTypes(ObjectTypeDefinition.class)
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(SchemaTest::mayHoldNulls)
                        .forEach(field -> holed.add(type.getName() + "." + field.getName())));

        assertThat(holed).isEmpty();
    }

    @Test
    void namesAreNotDoubled() {
        assertThat(types.types().keySet()).noneMatch(name -> name.endsWith("InputInput"));
    }

    private static List<String> deprecatedWithoutReason(TypeDefinitionRegistry types) {
        List<String> silent = new ArrayList<>();
        types.types()
                .values()
                .forEach(type -> members(type).stream()
                        .filter(member -> member instanceof DirectivesContainer<?> marked
                                && marked.getDirectives("deprecated").stream()
                                        .anyMatch(mark -> mark.getArgument("reason") == null))
                        .forEach(member -> silent.add(type.getName() + "." + ((NamedNode<?>) member).getName())));
        return silent;
    }

    private static boolean mayHoldNulls(FieldDefinition field) {
        return AstPrinter.printAst(field.getType()).matches("\\[[^!]*]!?");
    }

    private static List<? extends DescribedNode<?>> members(TypeDefinition<?> type) {
        return switch (type) {
            case ObjectTypeDefinition object -> object.getFieldDefinitions();
            case InputObjectTypeDefinition input -> input.getInputValueDefinitions();
            case EnumTypeDefinition choice -> choice.getEnumValueDefinitions();
            default -> List.of();
        };
    }

    private static void note(List<String> silent, String where, DescribedNode<?> node) {
        if (node.getDescription() == null) {
            silent.add(where + " " + node);
        }
    }
}
