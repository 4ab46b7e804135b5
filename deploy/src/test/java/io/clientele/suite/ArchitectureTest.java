package io.clientele.suite;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds the house together; read it before you add a room. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "io.clientele.kit", "io.clientele.profile", "io.clientele.segmentation", "io.clientele.outreach");

    static final ArchRule SERVICES_SHARE_NO_CODE = slices().matching("io.clientele.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("io.clientele.kit.."));

    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("io.clientele.*.(*)..").should().beFreeOfCycles();

    static final ArchRule NOTHING_DEPENDS_ON_A_RESOURCE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Resource");

    static final ArchRule ENTITIES_KNOW_NO_HTTP = noClasses()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    static final ArchRule RESOURCES_ARE_PACKAGE_PRIVATE =
            classes().that().haveSimpleNameEndingWith("Resource").should().bePackagePrivate();

    static final ArchRule REST_CLIENTS_ARE_NAMED_CLIENT = classes()
            .that()
            .areAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RegisterRestClient")
            .should()
            .haveSimpleNameEndingWith("Client");

    static final ArchRule BEANS_ARE_GIVEN_BY_CONSTRUCTOR =
            fields().should().notBeAnnotatedWith("jakarta.inject.Inject");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("business time is the injected clock's, and mechanics go by the database's or System.nanoTime");

    static final ArchRule CONDITIONS_KNOW_NOTHING_BUT_JAVA = classes()
            .that()
            .resideInAPackage("..segmentation.condition..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..segmentation.condition..");

    static final ArchRule[] RULES = {
        SERVICES_SHARE_NO_CODE,
        FEATURES_FORM_NO_CYCLE,
        NOTHING_DEPENDS_ON_A_RESOURCE,
        ENTITIES_KNOW_NO_HTTP,
        RESOURCES_ARE_PACKAGE_PRIVATE,
        REST_CLIENTS_ARE_NAMED_CLIENT,
        BEANS_ARE_GIVEN_BY_CONSTRUCTOR,
        TIME_COMES_FROM_THE_CLOCK,
        CONDITIONS_KNOW_NOTHING_BUT_JAVA
    };

    @ParameterizedTest
    @FieldSource("RULES")
    void theHouseKeepsItsRules(ArchRule rule) {
        rule.check(HOUSE);
    }
}
