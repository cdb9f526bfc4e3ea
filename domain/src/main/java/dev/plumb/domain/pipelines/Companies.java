package dev.plumb.domain.pipelines;

import java.util.Optional;

/** Where the one company is kept. */
public interface Companies {

    /** Empty until there is one. */
    Optional<Company> find();

    void save(Company company);
}
