/** Where people and organizations are read and written. */
@NullMarked
package dev.plumb.application.contacts.persistence;

import org.jspecify.annotations.NullMarked;
