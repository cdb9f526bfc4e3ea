package dev.plumb.domain.pipelines;

/** Where the one company is kept. */
public interface Companies {

    void save(Company company);
}
