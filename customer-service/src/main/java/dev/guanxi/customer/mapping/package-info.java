/** Owns which column of a file says which field of a record, and how such mappings are kept. */
@NullMarked
package dev.guanxi.customer.mapping;

import org.jspecify.annotations.NullMarked;
