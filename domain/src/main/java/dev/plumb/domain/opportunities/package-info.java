@NullMarked
package dev.plumb.domain.opportunities;

import org.jspecify.annotations.NullMarked;
