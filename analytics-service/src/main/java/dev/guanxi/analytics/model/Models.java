package dev.guanxi.analytics.model;

import dev.guanxi.analytics.value.ModelPublished;
import java.util.List;
import java.util.Optional;

/** The versions of the value model. */
public interface Models {

    Optional<ModelPublished> newest();

    /** True when this transaction may fit: of several instances only one does at a time. */
    boolean tryTurn();

    void add(ModelPublished model);

    /** Those that may not have reached the topic yet, oldest first. */
    List<ModelPublished> unpublished();

    void published(ModelPublished model);
}
