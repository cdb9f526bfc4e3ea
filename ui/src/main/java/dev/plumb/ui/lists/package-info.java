@NullMarked
package dev.plumb.ui.lists;

import org.jspecify.annotations.NullMarked;
