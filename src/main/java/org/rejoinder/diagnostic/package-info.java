/** Where something is wrong and how to say so: {@link org.rejoinder.diagnostic.Diagnostic}. */
package org.rejoinder.diagnostic;
