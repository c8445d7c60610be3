package dev.guanxi.customer.mapping;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Optional;
import java.util.UUID;

/** All kept mappings. */
public interface SavedMappings {

    /**
     * @throws MappingNameTaken when another one is called so
     */
    void add(SavedMapping mapping);

    /**
     * Replaces a mapping that the running transaction has locked.
     *
     * @throws MappingNameTaken when another one is called so
     */
    void replace(SavedMapping mapping);

    void remove(UUID id);

    Optional<SavedMapping> find(UUID id);

    /** The mapping, locked until the transaction ends. */
    Optional<SavedMapping> lock(UUID id);

    /** In the order of their names. */
    Page<SavedMapping> list(PageQuery page);
}
