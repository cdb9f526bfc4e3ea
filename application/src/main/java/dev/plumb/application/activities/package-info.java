@NullMarked
package dev.plumb.application.activities;

import org.jspecify.annotations.NullMarked;
