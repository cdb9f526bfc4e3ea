package dev.plumb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.plumb.application.shared.Keys;
import dev.plumb.application.shared.Time;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

/** Time, keys, language and looks come from one place each. */
final class SupplyRules {

    @ArchTest
    static final ArchRule one_place_tells_the_time =
            noClasses()
                    .that()
                    .areNotAssignableTo(Time.class)
                    .should()
                    .accessTargetWhere(
                            Doors.named("now", "java.time")
                                    .or(Doors.named("systemDefault", "java.time"))
                                    .or(Doors.named("getDefault", TimeZone.class.getName()))
                                    .or(Doors.named("getInstance", Calendar.class.getName()))
                                    .or(Doors.named("<init>", Date.class.getName()))
                                    .or(Doors.named("currentTimeMillis", "java.lang")))
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.time\\.(Clock|InstantSource)")
                    .because("a test and the demo can then pretend another time");

    @ArchTest
    static final ArchRule one_place_makes_keys =
            noClasses()
                    .that()
                    .areNotAssignableTo(Keys.class)
                    .should()
                    .accessTargetWhere(Doors.named("randomUUID", UUID.class.getName()))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("com.fasterxml.uuid..")
                    .because("keys ascend");

    @ArchTest
    static final ArchRule nobody_asks_for_the_machines_language =
            noClasses()
                    .should()
                    .accessTargetWhere(Doors.named("getDefault", Locale.class.getName()))
                    .because("each user has a language of his own");

    @ArchTest
    static final ArchRule styles_are_set_in_css =
            noClasses()
                    .that()
                    .resideInAPackage("dev.plumb.ui..")
                    .and()
                    .resideOutsideOfPackage("dev.plumb.ui.shared..")
                    .should()
                    .accessTargetWhere(Doors.named("getStyle", ""))
                    .because("dark mode, contrast and phones are settled in css/");

    private SupplyRules() {}
}
