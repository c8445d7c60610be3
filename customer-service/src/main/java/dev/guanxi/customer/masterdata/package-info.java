/** Owns what the ERP's master data say about customers. */
@NullMarked
package dev.guanxi.customer.masterdata;

import org.jspecify.annotations.NullMarked;
