import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MalformedOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/MalformedOptions.md","filePath":"api/mocks/interfaces/MalformedOptions.md"}');
const _sfc_main = { name: "api/mocks/interfaces/MalformedOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / MalformedOptions</p><h1 id="interface-malformedoptions" tabindex="-1">Interface: MalformedOptions <a class="header-anchor" href="#interface-malformedoptions" aria-label="Permalink to &quot;Interface: MalformedOptions&quot;">​</a></h1><p>How answers are spoilt.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kind"></a> <code>kind?</code></td><td><a href="./../type-aliases/MalformedKind.html"><code>MalformedKind</code></a></td><td>Default: <code>html</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/MalformedOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MalformedOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MalformedOptions as default
};
