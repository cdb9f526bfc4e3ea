@NullMarked
package dev.plumb.application.setup;

import org.jspecify.annotations.NullMarked;
