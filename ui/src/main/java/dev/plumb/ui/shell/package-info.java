/** What surrounds every view: layout, navigation, user menu, error views, and the page itself. */
@NullMarked
package dev.plumb.ui.shell;

import org.jspecify.annotations.NullMarked;
