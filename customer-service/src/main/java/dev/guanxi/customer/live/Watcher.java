package dev.guanxi.customer.live;

/** Who wants to know what is new with a customer. Neither method may block or throw. */
public interface Watcher {

    void changed(Change change);

    /** Changes may have been missed: read again what is known of. */
    void missed();

    /** No more changes will come. */
    void ended();
}
