@NullMarked
package dev.plumb.domain.activities;

import org.jspecify.annotations.NullMarked;
