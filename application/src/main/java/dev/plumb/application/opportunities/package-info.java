@NullMarked
package dev.plumb.application.opportunities;

import org.jspecify.annotations.NullMarked;
