@NullMarked
package dev.plumb.application.demo;

import org.jspecify.annotations.NullMarked;
