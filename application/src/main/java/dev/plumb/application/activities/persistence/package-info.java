/** Where activities are read and written. */
@NullMarked
package dev.plumb.application.activities.persistence;

import org.jspecify.annotations.NullMarked;
