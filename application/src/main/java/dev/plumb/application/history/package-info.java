@NullMarked
package dev.plumb.application.history;

import org.jspecify.annotations.NullMarked;
