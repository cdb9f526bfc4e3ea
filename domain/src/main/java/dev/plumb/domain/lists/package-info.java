@NullMarked
package dev.plumb.domain.lists;

import org.jspecify.annotations.NullMarked;
