/** Where the company's lists are read and written. */
@NullMarked
package dev.plumb.application.lists.persistence;

import org.jspecify.annotations.NullMarked;
