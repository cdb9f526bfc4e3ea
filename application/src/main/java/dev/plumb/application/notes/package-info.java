@NullMarked
package dev.plumb.application.notes;

import org.jspecify.annotations.NullMarked;
