/** The program. */
@NullMarked
package dev.plumb;

import org.jspecify.annotations.NullMarked;
