// What viz-js expects of a browser, as little as it needs, in a bare V8.
// Every source of chance and time is a constant: Graphviz asks for random numbers, and two runtimes must draw
// the same graph with the same bytes.
(function () {
  "use strict";
  const global = globalThis;
  global.window = global;
  global.self = global;
  global.document = { currentScript: { tagName: "SCRIPT", src: "file:///viz-global.js" }, baseURI: "file:///" };
  global.URL = class { constructor(path) { this.href = String(path); } };
  global.performance = { now: () => 0 };
  Date.now = () => 0;
  Math.random = () => 0.5;
  global.crypto = { getRandomValues: (array) => array.fill(7) };

  // Graphviz's messages come back in the result; the console would print them a second time.
  const quiet = () => {};
  global.console = { log: quiet, warn: quiet, error: quiet, info: quiet, debug: quiet };

  // Compiled in the thread that asks: there is no event loop here that would bring the answer of another.
  WebAssembly.instantiate = async (bytes, imports) => {
    const module = new WebAssembly.Module(bytes);
    return { module, instance: new WebAssembly.Instance(module, imports) };
  };

  // UTF-8 only; what is malformed becomes U+FFFD.
  global.TextDecoder = class {
    decode(bytes) {
      if (!bytes) return "";
      const parts = [];
      const units = new Uint16Array(8192);
      const flush = (used) => parts.push(String.fromCharCode.apply(null, units.subarray(0, used)));
      let used = 0;
      for (let i = 0; i < bytes.length;) {
        if (used > 8189) { flush(used); used = 0; }
        const first = bytes[i++];
        if (first < 0x80) { units[used++] = first; continue; }
        const more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc2 && first < 0xe0 ? 1 : 0;
        let code = more === 3 ? first & 7 : more === 2 ? first & 15 : first & 31;
        let good = more > 0;
        for (let k = 0; good && k < more; k++) {
          if ((bytes[i] & 0xc0) !== 0x80) { good = false; break; }
          code = (code << 6) | (bytes[i++] & 0x3f);
        }
        if (!good || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) { units[used++] = 0xfffd; continue; }
        if (code < 0x10000) { units[used++] = code; continue; }
        units[used++] = 0xd800 + ((code - 0x10000) >> 10);
        units[used++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
      }
      flush(used);
      return parts.join("");
    }
  };
})();
