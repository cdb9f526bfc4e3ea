@NullMarked
package dev.plumb.ui.notes;

import org.jspecify.annotations.NullMarked;
