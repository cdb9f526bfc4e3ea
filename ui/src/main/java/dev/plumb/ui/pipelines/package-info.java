/** Pipelines and their stages, for admins. */
@NullMarked
package dev.plumb.ui.pipelines;

import org.jspecify.annotations.NullMarked;
