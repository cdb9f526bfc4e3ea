/** Where leads, deals and their labels are read and written. */
@NullMarked
package dev.plumb.application.opportunities.persistence;

import org.jspecify.annotations.NullMarked;
