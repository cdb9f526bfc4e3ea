/** Where operations and what they changed are read and written. */
@NullMarked
package dev.plumb.application.history.persistence;

import org.jspecify.annotations.NullMarked;
