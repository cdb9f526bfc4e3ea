@NullMarked
package dev.plumb.domain.access;

import org.jspecify.annotations.NullMarked;
