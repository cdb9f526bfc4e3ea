/** Users, teams and the audit log, for admins. */
@NullMarked
package dev.plumb.ui.access;

import org.jspecify.annotations.NullMarked;
