@NullMarked
package dev.plumb.domain.history;

import org.jspecify.annotations.NullMarked;
