/** Owns the table of the ERP's last words. */
@NullMarked
package dev.guanxi.customer.masterdata.store;

import org.jspecify.annotations.NullMarked;
