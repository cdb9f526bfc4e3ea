@NullMarked
package dev.plumb.ui.deals;

import org.jspecify.annotations.NullMarked;
