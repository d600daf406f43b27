/** The rules that a sound map and work keep, one class a rule: {@link org.rejoinder.check.Checks}. */
package org.rejoinder.check;
