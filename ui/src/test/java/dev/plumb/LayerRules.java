package dev.plumb;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between modules, and between screen, act and database, run one way. */
final class LayerRules {

    private static final String[] SCREENS = {"dev.plumb", "dev.plumb.ui.."};
    private static final String SHARED_PERSISTENCE = "dev.plumb.application.shared.persistence..";

    @ArchTest
    static final ArchRule domain_knows_nothing_but_the_jdk =
            classes()
                    .that()
                    .resideInAPackage("dev.plumb.domain..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage("java..", "org.jspecify..", "dev.plumb.domain..")
                                    .and(not(resideInAPackage("java.sql.."))))
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
    static final ArchRule what_a_feature_stores_is_its_own =
            classes()
                    .that()
                    .resideInAPackage("..persistence..")
                    .and()
                    .resideOutsideOfPackage(SHARED_PERSISTENCE)
                    .and()
                    .areTopLevelClasses()
                    .and(not(Doors.ASKED_BY_ALL))
                    .should()
                    .bePackagePrivate()
                    .because(
                            "tables are read by the feature that keeps them; who sees what, and whose it is, is said once for all");

    @ArchTest
    static final ArchRule one_place_knows_which_database_it_is =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(SHARED_PERSISTENCE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.mariadb..", "liquibase..", "ch.vorburger..")
                    .because("features speak SQL to a connection and ask no driver");

    @ArchTest
    static final ArchRule screens_call_use_cases_and_queries_alone =
            noClasses()
                    .that()
                    .resideInAnyPackage(SCREENS)
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
                    .resideInAnyPackage(SCREENS)
                    .should()
                    .dependOnClassesThat(Doors.AGGREGATES)
                    .because("an aggregate changes within a use case, or its history is wrong");

    @ArchTest
    static final ArchRule view_models_know_no_component =
            noClasses()
                    .that()
                    .haveNameMatching(".*ViewModel(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.vaadin.flow.component..",
                            "com.vaadin.flow.router..",
                            "com.vaadin.flow.data.binder..")
                    .because("state is tested without a screen");

    private LayerRules() {}
}
