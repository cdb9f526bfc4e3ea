/** Offences on purpose, for the tests of the rules. */
@NullMarked
package dev.plumb.ui.doors;

import org.jspecify.annotations.NullMarked;
