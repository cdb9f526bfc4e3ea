@NullMarked
package dev.plumb.application.access;

import org.jspecify.annotations.NullMarked;
