/** Owns how tables of text are read from files and written to them: CSV, NDJSON and workbooks. */
@NullMarked
package dev.guanxi.customer.tabular;

import org.jspecify.annotations.NullMarked;
