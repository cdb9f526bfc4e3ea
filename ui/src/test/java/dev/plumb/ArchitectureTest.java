package dev.plumb;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Keys;
import dev.plumb.application.shared.Time;
import java.util.Locale;
import java.util.UUID;

/**
 * The doors that must not exist, as far as bytecode shows them; {@link SourcesTest} sees the rest.
 */
@AnalyzeClasses(packages = "dev.plumb", importOptions = WithoutTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule domain_knows_nothing_but_the_jdk =
            classes()
                    .that()
                    .resideInAPackage("dev.plumb.domain..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage("java..", "org.jspecify..", "dev.plumb.domain..")
                                    .and(DescribedPredicate.not(resideInAPackage("java.sql.."))))
                    .because(
                            "what is true of leads and deals holds whatever the screen or the database");

    @ArchTest
    static final ArchRule application_knows_no_screen =
            noClasses()
                    .that()
                    .resideInAPackage("dev.plumb.application..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.vaadin..", "dev.plumb.ui..", "jakarta.servlet..")
                    .because("a use case serves a view, an import and an API alike");

    @ArchTest
    static final ArchRule only_persistence_knows_the_database =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..persistence..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..persistence..",
                            "java.sql..",
                            "javax.sql..",
                            "org.springframework.jdbc..")
                    .because("how things are stored is the secret of the persistence packages");

    @ArchTest
    static final ArchRule screens_call_use_cases_and_queries_alone =
            noClasses()
                    .that()
                    .resideInAPackage("dev.plumb.ui..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "..persistence..",
                                            "org.springframework.transaction..",
                                            "org.springframework.dao..")
                                    .or(Doors.REPOSITORIES))
                    .because("permissions, transactions and history are kept by use cases");

    @ArchTest
    static final ArchRule screens_change_no_aggregate =
            noClasses()
                    .that()
                    .resideInAPackage("dev.plumb.ui..")
                    .should()
                    .dependOnClassesThat(Doors.AGGREGATES)
                    .because("an aggregate changes within a use case, or its history is wrong");

    @ArchTest
    static final ArchRule view_models_know_no_component =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.vaadin.flow.component..",
                            "com.vaadin.flow.router..",
                            "com.vaadin.flow.data.binder..")
                    .because("state is tested without a screen");

    @ArchTest
    static final ArchRule views_are_entered_through_their_navigation =
            classes()
                    .that(annotatedWith(com.vaadin.flow.router.Route.class))
                    .should()
                    .bePackagePrivate()
                    .because("other features enter a feature through its Navigation");

    @ArchTest
    static final ArchRule shared_knows_no_feature =
            noClasses()
                    .that()
                    .resideInAPackage("dev.plumb.ui.shared..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("dev.plumb.ui..")
                                    .and(
                                            DescribedPredicate.not(
                                                    resideInAPackage("dev.plumb.ui.shared.."))))
                    .because("what all share must not depend on one");

    @ArchTest
    static final ArchRule leads_and_deals_do_not_know_each_other =
            noClasses()
                    .that()
                    .resideInAPackage("dev.plumb.ui.leads..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.plumb.ui.deals..", "dev.plumb.ui.conversion..")
                    .because("the step between them is conversion's alone");

    @ArchTest
    static final ArchRule deals_and_leads_do_not_know_each_other =
            noClasses()
                    .that()
                    .resideInAPackage("dev.plumb.ui.deals..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.plumb.ui.leads..", "dev.plumb.ui.conversion..")
                    .because("the step between them is conversion's alone");

    @ArchTest
    static final ArchRule features_of_the_domain_are_free_of_cycles =
            slices().matching("dev.plumb.domain.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature can be understood from the ones below it");

    @ArchTest
    static final ArchRule features_of_the_application_are_free_of_cycles =
            slices().matching("dev.plumb.application.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature can be understood from the ones below it");

    @ArchTest
    static final ArchRule features_of_the_screens_are_free_of_cycles =
            slices().matching("dev.plumb.ui.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature can be understood from the ones below it");

    @ArchTest
    static final ArchRule use_cases_call_no_use_case =
            noClasses()
                    .that(Doors.USE_CASES)
                    .should(Doors.callAnotherUseCase())
                    .because(
                            "a use case is one operation; what two share is a component of its own");

    @ArchTest
    static final ArchRule use_cases_ask_who_acts =
            classes()
                    .that(Doors.USE_CASES.and(Doors.DEMANDING))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(CurrentActor.class)
                    .because("whoever acts is read afresh, and must be permitted");

    @ArchTest
    static final ArchRule one_place_tells_the_time =
            noClasses()
                    .that()
                    .areNotAssignableTo(Time.class)
                    .should()
                    .callMethodWhere(Doors.callOf("now", "java.time"))
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("a test and the demo can then pretend another time");

    @ArchTest
    static final ArchRule one_place_makes_keys =
            noClasses()
                    .that()
                    .areNotAssignableTo(Keys.class)
                    .should()
                    .callMethod(UUID.class, "randomUUID")
                    .because("keys ascend");

    @ArchTest
    static final ArchRule nobody_asks_for_the_machines_language =
            noClasses()
                    .should()
                    .callMethod(Locale.class, "getDefault")
                    .because("each user has a language of his own");

    @ArchTest
    static final ArchRule styles_are_set_in_css =
            noClasses()
                    .that()
                    .resideInAPackage("dev.plumb.ui..")
                    .and()
                    .resideOutsideOfPackage("dev.plumb.ui.shared..")
                    .should()
                    .callMethodWhere(Doors.callOf("getStyle", "com.vaadin"))
                    .because("dark mode, contrast and phones are settled in css/");
}
