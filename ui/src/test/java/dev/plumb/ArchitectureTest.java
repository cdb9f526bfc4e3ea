package dev.plumb;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/**
 * The doors that must not exist, as far as bytecode shows them; {@link SourcesTest} sees the rest.
 */
@AnalyzeClasses(packages = "dev.plumb", importOptions = WithoutTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests layers = ArchTests.in(LayerRules.class);

    @ArchTest static final ArchTests features = ArchTests.in(FeatureRules.class);

    @ArchTest static final ArchTests useCases = ArchTests.in(UseCaseRules.class);

    @ArchTest static final ArchTests supplies = ArchTests.in(SupplyRules.class);
}
