@NullMarked
package dev.plumb.domain.notes;

import org.jspecify.annotations.NullMarked;
