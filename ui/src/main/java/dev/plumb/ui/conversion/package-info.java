/** The step between lead and deal, both ways. */
@NullMarked
package dev.plumb.ui.conversion;

import org.jspecify.annotations.NullMarked;
