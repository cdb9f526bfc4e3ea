@NullMarked
package dev.plumb.application.pipelines;

import org.jspecify.annotations.NullMarked;
