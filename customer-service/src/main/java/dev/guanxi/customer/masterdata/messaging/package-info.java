/** Owns the border to the ERP: how its customers come in. */
@NullMarked
package dev.guanxi.customer.masterdata.messaging;

import org.jspecify.annotations.NullMarked;
