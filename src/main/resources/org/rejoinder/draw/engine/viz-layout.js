// The two functions that Java calls. An answer's first character says what the rest is:
// "+" Graphviz's output, "-" Graphviz's own words about what is wrong with the text.
(function () {
  "use strict";
  let viz;
  globalThis.rejoinderStart = () => Viz.instance().then((instance) => { viz = instance; });
  globalThis.rejoinderVersion = () => (viz ? viz.graphvizVersion : "");
  globalThis.rejoinderLayout = (dot) => {
    // json0: places only. Format json adds drawing operations: 4 times the text, and 2.5 times as slow.
    const result = viz.render(dot, { format: "json0", engine: "dot" });
    if (result.status === "success") return "+" + result.output;
    const errors = result.errors.filter((e) => e.level === "error");
    return "-" + (errors.length ? errors : result.errors).map((e) => e.message.trim()).filter(Boolean).join("\n");
  };
})();
