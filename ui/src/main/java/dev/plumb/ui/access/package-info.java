/** Users, teams and the audit log, for admins; links by which people come in, and the profile. */
@NullMarked
package dev.plumb.ui.access;

import org.jspecify.annotations.NullMarked;
