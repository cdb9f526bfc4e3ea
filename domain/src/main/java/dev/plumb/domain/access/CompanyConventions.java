package dev.plumb.domain.access;

/** Where the company's conventions are kept. */
public interface CompanyConventions {

    /**
     * The default until there is a company; nobody else changes them until this transaction ends.
     */
    Conventions lock();

    void save(Conventions conventions);
}
