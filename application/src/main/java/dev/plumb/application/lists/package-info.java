@NullMarked
package dev.plumb.application.lists;

import org.jspecify.annotations.NullMarked;
