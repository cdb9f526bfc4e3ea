package dev.plumb;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.plumb.application.access.AcceptInvitation;
import dev.plumb.application.access.CreateFirstAdmin;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.RecognizeBrowser;
import dev.plumb.application.access.ResetPassword;
import dev.plumb.application.access.SignIn;
import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.UseCase;

/** What every act and every question have in common. */
final class UseCaseRules {

    @ArchTest
    static final ArchRule whatever_is_handled_is_a_use_case =
            methods()
                    .that()
                    .haveName("handle")
                    .and()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("dev.plumb.application..")
                    .should()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(UseCase.class)
                    .because("an act is one validated transaction, and names its permission");

    @ArchTest
    static final ArchRule whatever_answers_a_screen_is_a_query =
            classes()
                    .that(Doors.ANSWERS)
                    .should()
                    .beAnnotatedWith(Query.class)
                    .because("a question reads in one transaction and changes nothing");

    @ArchTest
    static final ArchRule use_cases_call_no_use_case =
            noClasses()
                    .that(Doors.USE_CASES)
                    .should(new ReachUseCase())
                    .because(
                            "a use case is one operation; what two share is a component of its own");

    @ArchTest
    static final ArchRule use_cases_ask_who_acts =
            classes()
                    .that(
                            Doors.USE_CASES.and(
                                    not(
                                            Doors.oneOf(
                                                    SignIn.class,
                                                    RecognizeBrowser.class,
                                                    CreateFirstAdmin.class,
                                                    AcceptInvitation.class,
                                                    ResetPassword.class))))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(CurrentActor.class)
                    .because("whoever acts is read afresh, and must be permitted");

    private UseCaseRules() {}
}
