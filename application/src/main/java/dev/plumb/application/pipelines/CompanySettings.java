package dev.plumb.application.pipelines;

import dev.plumb.domain.pipelines.Company;
import java.util.Optional;

/** What the company is called and counts in, for admins alone. */
public interface CompanySettings {

    /** Empty until there is a company. */
    Optional<Company> company();
}
