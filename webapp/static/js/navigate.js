// Opens nodes and views of one map without leaving the page. Whatever fails becomes an ordinary visit.
import { revealCurrent } from "./reveal.js";

const MAP = /^\/maps\/([^/.]+)(\/nodes\/[^/.]+)?$/;

export function openInPlace(document) {
  const window = document.defaultView;
  const { history, location } = window;
  let shown = location.pathname + location.search;
  let running = null;

  history.scrollRestoration = "manual";
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    const url = link && new URL(link.href.baseVal ?? link.href, location.href);
    if (url && isPlain(event) && !link.hasAttribute("target") && isSameMap(url)) {
      event.preventDefault();
      history.replaceState({ top: window.scrollY }, "");
      visit(url, { push: true, from: link });
    }
  });
  window.addEventListener("popstate", (event) => {
    if (location.pathname + location.search !== shown) {
      visit(new URL(location.href), { push: false, top: event.state?.top });
    }
  });
  window.addEventListener("pagehide", () => history.replaceState({ top: window.scrollY }, ""));
  if (history.state?.top) {
    window.scrollTo(0, history.state.top);
  }

  function isSameMap(url) {
    const here = MAP.exec(location.pathname);
    const there = MAP.exec(url.pathname);
    // A graph that fills the window gives way to the pane by an ordinary visit: only that moves the target.
    return url.origin === location.origin && here && there && here[1] === there[1] && !url.hash && !location.hash;
  }

  async function visit(url, { push, from, top }) {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const pane = document.getElementById("pane");
    pane.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url, { signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!answer.ok || !fits(page)) {
        throw new Error(`cannot be shown in place: ${answer.status}`);
      }
      if (push) {
        history.pushState({ top: window.scrollY }, "", url);
      }
      shown = url.pathname + url.search;
      const origin = from?.closest("#graph, #pane, #twin, #menus")?.id;
      const focused = mark(document.activeElement);
      swap(page);
      settle({ origin, focused, top });
    } catch (problem) {
      if (problem.name !== "AbortError") {
        push ? location.assign(url) : location.reload();
      }
    } finally {
      if (!signal.aborted) {
        pane.removeAttribute("aria-busy");
      }
    }
  }

  // A page of another version of the program has other styles and scripts: it must be loaded whole.
  function fits(page) {
    const version = (of) => of.querySelector('script[type="module"]')?.getAttribute("src");
    return page.getElementById("pane") && page.getElementById("graph") && version(page) === version(document);
  }

  function swap(page) {
    document.title = page.title;
    swapGraph(document.getElementById("graph"), page.getElementById("graph"));
    const pane = document.getElementById("pane");
    pane.replaceChildren(...page.getElementById("pane").childNodes);
    pane.scrollTop = 0;
    const open = document.querySelector("#twin details").open;
    page.querySelector("#twin details").open = open;
    replace(page, "#twin");
    replace(page, ".crumbs");
    replace(page, "#menus");
    document.body.className = page.body.className;
    document.querySelector(".banner")?.remove();
    const banner = page.querySelector(".banner");
    if (banner) {
      document.querySelector(".bar").after(banner);
    }
  }

  function replace(page, selector) {
    document.querySelector(selector).replaceChildren(...page.querySelector(selector).childNodes);
  }

  function swapGraph(old, fresh) {
    if (old.dataset.picture === fresh.dataset.picture) {
      for (const link of fresh.querySelectorAll(".drawing a")) {
        const same = document.getElementById(link.id);
        same.setAttribute("href", link.getAttribute("href"));
        same.toggleAttribute("aria-current", false);
        if (link.hasAttribute("aria-current")) {
          same.setAttribute("aria-current", "true");
        }
      }
    } else {
      const place = old.querySelector(".graph-scroll");
      const { scrollLeft, scrollTop } = place;
      place.replaceChildren(...fresh.querySelector(".graph-scroll").childNodes);
      for (const part of [".facts", ".legend"]) {
        old.querySelector(part).replaceWith(fresh.querySelector(part));
      }
      old.dataset.picture = fresh.dataset.picture;
      old.dispatchEvent(new Event("picture"));
      place.scrollLeft = scrollLeft;
      place.scrollTop = scrollTop;
    }
    revealCurrent(old);
  }

  // Where the reader is: on a link of the picture or the twin, whose element may be a new one after the swap.
  function mark(element) {
    if (element?.id && element.closest("#graph")) {
      return `#${CSS.escape(element.id)}`;
    }
    const item = element?.closest?.("#twin .item");
    return item ? `#twin .item[data-id="${CSS.escape(item.dataset.id)}"] .ref` : null;
  }

  function settle({ origin, focused, top }) {
    const title = document.getElementById("pane-title");
    const kept = focused && document.querySelector(focused);
    if (kept) {
      kept.focus({ preventScroll: true });
    } else if (origin !== "graph" || document.activeElement === document.body) {
      title.focus({ preventScroll: true });
    }
    if (top !== undefined) {
      window.scrollTo(0, top);
    } else {
      const pane = document.getElementById("pane").getBoundingClientRect();
      const bar = document.querySelector(".bar").getBoundingClientRect().bottom;
      if (pane.top < bar - 1 || title.getBoundingClientRect().bottom > window.innerHeight) {
        window.scrollBy(0, pane.top - bar);
      }
    }
    document.getElementById("announcer").textContent = document.title;
  }
}

function isPlain(event) {
  return event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
