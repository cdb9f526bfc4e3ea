@NullMarked
package dev.plumb.domain.pipelines;

import org.jspecify.annotations.NullMarked;
