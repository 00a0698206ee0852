package io.journeyloop.testkit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house, the same for every service. ArchUnit fails a rule that matches no class, so none can become
 * vacuous unnoticed.
 */
public final class ArchitectureRules {

    private static final String[] FRAMEWORKS = {
        "io.smallrye..",
        "io.quarkus..",
        "io.vertx..",
        "jakarta..",
        "org.hibernate..",
        "org.eclipse.microprofile..",
        "com.fasterxml.jackson.databind..",
        "org.jboss.."
    };

    @ArchTest
    static final ArchRule domainKnowsNoFramework = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("the rules of the business outlive frameworks, and are tested without one");

    @ArchTest
    static final ArchRule domainKnowsNoOtherLayer = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..application..", "..api..", "..messaging..", "..persistence..");

    @ArchTest
    static final ArchRule applicationKnowsNoOuterLayer = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..api..", "..messaging..", "..persistence..");

    @ArchTest
    static final ArchRule apiReachesTheDatabaseThroughTheApplication = noClasses()
            .that()
            .resideInAPackage("..api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..persistence..", "..messaging..", "org.hibernate..", "io.vertx.mutiny.sqlclient..");

    @ArchTest
    static final ArchRule entitiesStayInPersistence = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .resideInAPackage("..persistence..")
            .andShould()
            .notBePublic()
            .allowEmptyShould(true) // a service may keep all its rows by SQL
            .because("an entity on the wire ties clients to the table");

    @ArchTest
    static final ArchRule noParallelOperatorsOnASession = noClasses()
            .that()
            .resideInAnyPackage("..application..", "..persistence..", "..messaging..")
            .should()
            .callMethodWhere(parallelOperator())
            .because("a session or connection serves one statement at a time");

    @ArchTest
    public static final ArchRule noFieldInjection = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .because("a constructor says what a class needs");

    @ArchTest
    public static final ArchRule everyPackageIsNullMarked =
            classes().that().doNotHaveSimpleName("package-info").should(resideInANullMarkedPackage());

    @ArchTest
    public static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper");

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaCall<?>> parallelOperator() {
        DescribedPredicate<HasName> mergesOrJoins = name("combine")
                .or(name("join"))
                .or(name("transformToUniAndMerge"))
                .or(name("transformToMultiAndMerge"));
        return DescribedPredicate.describe(
                "a parallel operator of Mutiny",
                call -> target(mergesOrJoins).test(call)
                        && target(owner(DescribedPredicate.<JavaClass>describe(
                                        "Mutiny", type -> type.getPackageName().startsWith("io.smallrye.mutiny"))))
                                .test(call));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " in " + type.getPackageName()));
            }
        };
    }
}
