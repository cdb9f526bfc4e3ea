/** The beginning: whoever has the link of the log makes the company and its first admin. */
@NullMarked
package dev.plumb.ui.setup;

import org.jspecify.annotations.NullMarked;
