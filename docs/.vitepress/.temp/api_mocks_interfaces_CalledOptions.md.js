import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CalledOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/CalledOptions.md","filePath":"api/mocks/interfaces/CalledOptions.md"}');
const _sfc_main = { name: "api/mocks/interfaces/CalledOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / CalledOptions</p><h1 id="interface-calledoptions" tabindex="-1">Interface: CalledOptions <a class="header-anchor" href="#interface-calledoptions" aria-label="Permalink to &quot;Interface: CalledOptions&quot;">​</a></h1><p>What of calls is checked beside their variables.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-times"></a> <code>times?</code></td><td><code>number</code></td><td>How many such calls there must be, exactly; attempts that were repeated count. Default: at least one.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/CalledOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CalledOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CalledOptions as default
};
