package dev.plumb.domain.pipelines;

import java.util.Optional;

/** Where the one company is kept. */
public interface Companies {

    /** Empty until there is one. */
    Optional<Company> find();

    /** As {@link #find}; nobody else changes it until this transaction has ended. */
    Optional<Company> lock();

    void save(Company company);
}
