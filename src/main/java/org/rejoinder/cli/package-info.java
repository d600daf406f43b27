/** The commands: {@link org.rejoinder.cli.Main}. */
package org.rejoinder.cli;
