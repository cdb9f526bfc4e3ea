@NullMarked
package dev.plumb.domain.shared;

import org.jspecify.annotations.NullMarked;
