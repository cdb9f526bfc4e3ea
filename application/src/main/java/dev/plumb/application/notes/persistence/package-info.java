/** Where notes are read and written. */
@NullMarked
package dev.plumb.application.notes.persistence;

import org.jspecify.annotations.NullMarked;
