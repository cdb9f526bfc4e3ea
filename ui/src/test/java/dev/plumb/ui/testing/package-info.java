/** What tests of the user interface share. */
@NullMarked
package dev.plumb.ui.testing;

import org.jspecify.annotations.NullMarked;
