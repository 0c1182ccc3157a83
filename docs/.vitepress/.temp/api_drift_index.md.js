import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"drift","description":"","frontmatter":{},"headers":[],"relativePath":"api/drift/index.md","filePath":"api/drift/index.md"}');
const _sfc_main = { name: "api/drift/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API reference</a> / drift</p><h1 id="drift" tabindex="-1">drift <a class="header-anchor" href="#drift" aria-label="Permalink to &quot;drift&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/DriftCollector.html">DriftCollector</a></li><li><a href="./interfaces/DriftFinding.html">DriftFinding</a></li><li><a href="./interfaces/DriftOptions.html">DriftOptions</a></li><li><a href="./interfaces/DriftReport.html">DriftReport</a></li><li><a href="./interfaces/RestMismatch.html">RestMismatch</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/DriftKind.html">DriftKind</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/createDriftCollector.html">createDriftCollector</a></li></ul><h2 id="references" tabindex="-1">References <a class="header-anchor" href="#references" aria-label="Permalink to &quot;References&quot;">​</a></h2><h3 id="driftsink" tabindex="-1">DriftSink <a class="header-anchor" href="#driftsink" aria-label="Permalink to &quot;DriftSink&quot;">​</a></h3><p>Re-exports <a href="./../learning-platforms/interfaces/DriftSink.html">DriftSink</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/drift/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
