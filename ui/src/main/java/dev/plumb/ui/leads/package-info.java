@NullMarked
package dev.plumb.ui.leads;

import org.jspecify.annotations.NullMarked;
