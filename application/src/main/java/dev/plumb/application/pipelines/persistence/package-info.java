/** Where the company, its pipelines and their stages are read and written. */
@NullMarked
package dev.plumb.application.pipelines.persistence;

import org.jspecify.annotations.NullMarked;
