/**
 * Owns the history of sales: every invoice and credit note of the ERP and of points of sale, once.
 */
@NullMarked
package dev.guanxi.sales.sale;

import org.jspecify.annotations.NullMarked;
