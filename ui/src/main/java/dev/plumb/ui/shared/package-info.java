@NullMarked
package dev.plumb.ui.shared;

import org.jspecify.annotations.NullMarked;
