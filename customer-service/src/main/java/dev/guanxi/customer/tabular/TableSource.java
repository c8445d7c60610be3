package dev.guanxi.customer.tabular;

import java.io.InputStream;

/** Bytes that can be read from the beginning any number of times. */
@FunctionalInterface
public interface TableSource {

    InputStream open();
}
