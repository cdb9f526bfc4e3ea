@NullMarked
package dev.plumb.ui.history;

import org.jspecify.annotations.NullMarked;
