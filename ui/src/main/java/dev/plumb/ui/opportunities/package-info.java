@NullMarked
package dev.plumb.ui.opportunities;

import org.jspecify.annotations.NullMarked;
