package io.journeyloop.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.journeyloop.testkit.ArchitectureRules;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.GraphQLApi;

/** The house rules that a gateway without a domain and a database has, and its own. */
@AnalyzeClasses(packages = "io.journeyloop.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noFieldInjection = ArchitectureRules.noFieldInjection;

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = ArchitectureRules.everyPackageIsNullMarked;

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = ArchitectureRules.namesSayWhatAThingIs;

    @ArchTest
    static final ArchRule resolversNeverBlock = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(GraphQLApi.class)
            .should()
            .haveRawReturnType(Uni.class)
            .orShould()
            .haveRawReturnType(Multi.class)
            .because("other resolvers leave the event loop, where waves are put together, and run two at a time");

    @ArchTest
    static final ArchRule featuresKnowEachOtherOneWay =
            slices().matching("io.journeyloop.gateway.(*)..").should().beFreeOfCycles();
}
