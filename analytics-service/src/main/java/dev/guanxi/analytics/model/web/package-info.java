/** Shows the model in force. */
@NullMarked
package dev.guanxi.analytics.model.web;

import org.jspecify.annotations.NullMarked;
