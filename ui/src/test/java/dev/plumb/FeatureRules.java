package dev.plumb;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;

/** Which features may know which, and through which door. */
final class FeatureRules {

    private static final String LEADS = "dev.plumb.ui.leads..";
    private static final String DEALS = "dev.plumb.ui.deals..";
    private static final String CONVERSION = "dev.plumb.ui.conversion..";
    private static final String FROM_BELOW = "a feature can be understood from the ones below it";

    @ArchTest
    static final ArchRule views_are_entered_through_their_navigation =
            classes()
                    .that(annotatedWith(Route.class))
                    .should()
                    .bePackagePrivate()
                    .because("other features enter a feature through its Navigation");

    @ArchTest
    static final ArchRule rooms_show_their_doors_alone =
            classes()
                    .that()
                    .resideInAnyPackage(LEADS, DEALS, CONVERSION)
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .arePublic()
                    .should()
                    .haveSimpleNameEndingWith("Navigation")
                    .orShould()
                    .haveSimpleNameEndingWith("Conversion")
                    .because("others go to a lead or a deal, or ask for a conversion, and no more");

    @ArchTest
    static final ArchRule shared_knows_no_feature =
            noClasses()
                    .that()
                    .resideInAPackage("dev.plumb.ui.shared..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("dev.plumb.ui..")
                                    .and(not(resideInAPackage("dev.plumb.ui.shared.."))))
                    .because("what all share must not depend on one");

    @ArchTest
    static final ArchRule leads_and_deals_do_not_know_each_other =
            noClasses()
                    .that()
                    .resideInAPackage(LEADS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(DEALS, CONVERSION)
                    .because("the step between them is conversion's alone");

    @ArchTest
    static final ArchRule deals_and_leads_do_not_know_each_other =
            noClasses()
                    .that()
                    .resideInAPackage(DEALS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(LEADS, CONVERSION)
                    .because("the step between them is conversion's alone");

    @ArchTest
    static final ArchRule features_of_the_domain_are_free_of_cycles =
            slices().matching("dev.plumb.domain.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because(FROM_BELOW);

    @ArchTest
    static final ArchRule features_of_the_application_are_free_of_cycles =
            slices().matching("dev.plumb.application.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because(FROM_BELOW);

    @ArchTest
    static final ArchRule features_of_the_screens_are_free_of_cycles =
            slices().matching("dev.plumb.ui.(*)..").should().beFreeOfCycles().because(FROM_BELOW);

    private FeatureRules() {}
}
