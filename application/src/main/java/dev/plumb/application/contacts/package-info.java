@NullMarked
package dev.plumb.application.contacts;

import org.jspecify.annotations.NullMarked;
