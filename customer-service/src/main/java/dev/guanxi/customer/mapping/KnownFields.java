package dev.guanxi.customer.mapping;

import java.util.Set;

/**
 * The fields that a document may have.
 *
 * @param structured those of them that hold lists or objects
 */
public record KnownFields(Set<String> all, Set<String> structured) {}
