/** Finding anchors in a prepared text: {@link org.rejoinder.source.find.WorkFinder}, {@link org.rejoinder.source.find.PassageFinder}. */
package org.rejoinder.source.find;
