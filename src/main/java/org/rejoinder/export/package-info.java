/** Files made of a view: one class a {@link org.rejoinder.export.Format}, all from the same drawing or model. */
package org.rejoinder.export;
