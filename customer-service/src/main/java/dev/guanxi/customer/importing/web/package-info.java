/** Owns the REST resource {@code /imports} and the upload of files. */
@NullMarked
package dev.guanxi.customer.importing.web;

import org.jspecify.annotations.NullMarked;
