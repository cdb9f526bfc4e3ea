/** What every feature's use cases and queries share. */
@NullMarked
package dev.plumb.application.shared;

import org.jspecify.annotations.NullMarked;
