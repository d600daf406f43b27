/**
 * YAML files to model, keeping places: {@link org.rejoinder.load.Loader}.
 *
 * <p>What would break the model is reported here: syntax, keys, types, ids, references. What a sound model should not
 * say is the business of {@link org.rejoinder.check}.
 */
package org.rejoinder.load;
