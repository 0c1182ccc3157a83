import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SlowOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/SlowOptions.md","filePath":"api/mocks/interfaces/SlowOptions.md"}');
const _sfc_main = { name: "api/mocks/interfaces/SlowOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SlowOptions</p><h1 id="interface-slowoptions" tabindex="-1">Interface: SlowOptions <a class="header-anchor" href="#interface-slowoptions" aria-label="Permalink to &quot;Interface: SlowOptions&quot;">​</a></h1><p>Which of a range of delays comes next.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>The same seed, the same delays. A whole number. Default: 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/SlowOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SlowOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SlowOptions as default
};
