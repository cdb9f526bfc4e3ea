/** Who may come in: sign-in, sign-out, and who acts in a request. */
@NullMarked
package dev.plumb.ui.security;

import org.jspecify.annotations.NullMarked;
