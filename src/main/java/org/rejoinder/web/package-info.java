/**
 * Pages and their addresses: {@link org.rejoinder.web.WebServer} serves what {@link org.rejoinder.web.PageType} lists.
 *
 * <p>A request passes {@link org.rejoinder.web.Gate} (methods, hosts, headers) and {@link org.rejoinder.web.Router}
 * (which page) to the servlet of its page type, which makes page data, a record, and has a template render it.
 */
package org.rejoinder.web;
