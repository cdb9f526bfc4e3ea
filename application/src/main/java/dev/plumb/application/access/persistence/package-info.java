/** Where users, teams and what they may see are read and written. */
@NullMarked
package dev.plumb.application.access.persistence;

import org.jspecify.annotations.NullMarked;
