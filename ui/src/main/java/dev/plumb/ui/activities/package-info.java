@NullMarked
package dev.plumb.ui.activities;

import org.jspecify.annotations.NullMarked;
