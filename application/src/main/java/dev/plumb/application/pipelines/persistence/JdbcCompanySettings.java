package dev.plumb.application.pipelines.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.pipelines.CompanySettings;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.pipelines.Companies;
import dev.plumb.domain.pipelines.Company;
import java.util.Optional;

@Query
class JdbcCompanySettings implements CompanySettings {

    private final CurrentActor currentActor;
    private final Companies companies;

    JdbcCompanySettings(CurrentActor currentActor, Companies companies) {
        this.currentActor = currentActor;
        this.companies = companies;
    }

    @Override
    public Optional<Company> company() {
        currentActor.get().requireAdmin();
        return companies.find();
    }
}
