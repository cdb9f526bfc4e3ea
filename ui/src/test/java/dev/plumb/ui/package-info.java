/** What holds for the user interface as a whole. */
@NullMarked
package dev.plumb.ui;

import org.jspecify.annotations.NullMarked;
