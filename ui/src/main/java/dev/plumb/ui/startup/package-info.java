/** What is said at the start: where Plumb is, or why it is not. */
@NullMarked
package dev.plumb.ui.startup;

import org.jspecify.annotations.NullMarked;
