package dev.plumb;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.plumb.ui.doors.WaysRound;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that finds nothing might look for nothing. */
class DoorsTest {

    private static final Map<String, ArchRule> OFFENCES =
            Map.of(
                    "ReferenceToNow", SupplyRules.one_place_tells_the_time,
                    "OwnClock", SupplyRules.one_place_tells_the_time,
                    "MachinesZone", SupplyRules.one_place_tells_the_time,
                    "OldDate", SupplyRules.one_place_tells_the_time,
                    "ReferenceToRandomKey", SupplyRules.one_place_makes_keys,
                    "MachinesLanguage", SupplyRules.nobody_asks_for_the_machines_language,
                    "StyledInJava", SupplyRules.styles_are_set_in_css,
                    "StyledPage", SupplyRules.styles_are_set_in_css);

    @Test
    void every_way_round_is_found() {
        Stream.of(WaysRound.class.getDeclaredClasses())
                .forEach(offence ->
                        assertThat(
                                        OFFENCES.get(offence.getSimpleName())
                                                .evaluate(
                                                        new ClassFileImporter()
                                                                .importClasses(offence))
                                                .hasViolation())
                                .as(offence.getSimpleName())
                                .isTrue());
        assertThat(WaysRound.class.getDeclaredClasses()).hasSameSizeAs(OFFENCES.keySet());
    }
}
