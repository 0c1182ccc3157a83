import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OtelOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/otel/interfaces/OtelOptions.md","filePath":"api/otel/interfaces/OtelOptions.md"}');
const _sfc_main = { name: "api/otel/interfaces/OtelOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">otel</a> / OtelOptions</p><h1 id="interface-oteloptions" tabindex="-1">Interface: OtelOptions <a class="header-anchor" href="#interface-oteloptions" aria-label="Permalink to &quot;Interface: OtelOptions&quot;">​</a></h1><p>Options of <a href="./../functions/otelHooks.html">otelHooks</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-hooks"></a> <code>hooks?</code></td><td><a href="./../../learning-platforms/interfaces/Hooks.html"><code>Hooks</code></a></td><td>Your own hooks, called in addition.</td></tr><tr><td><a id="property-tracer"></a> <code>tracer?</code></td><td><code>Tracer</code></td><td>The tracer. Default: the tracer <code>learning-platforms</code> of the global tracer provider.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/otel/interfaces/OtelOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OtelOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OtelOptions as default
};
