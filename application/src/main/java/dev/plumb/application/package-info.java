/** What people can do, what screens ask, and how it is stored. */
@NullMarked
package dev.plumb.application;

import org.jspecify.annotations.NullMarked;
