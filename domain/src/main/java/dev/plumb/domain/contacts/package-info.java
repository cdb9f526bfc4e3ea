@NullMarked
package dev.plumb.domain.contacts;

import org.jspecify.annotations.NullMarked;
