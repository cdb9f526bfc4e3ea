/**
 * Where the data lies: the embedded server or a configured one, and the way to the newest tables.
 */
@NullMarked
package dev.plumb.application.shared.persistence;

import org.jspecify.annotations.NullMarked;
