import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LabelAssociation","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/LabelAssociation.md","filePath":"api/skilljar/interfaces/LabelAssociation.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/LabelAssociation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LabelAssociation</p><h1 id="interface-labelassociation" tabindex="-1">Interface: LabelAssociation <a class="header-anchor" href="#interface-labelassociation" aria-label="Permalink to &quot;Interface: LabelAssociation&quot;">​</a></h1><p>A label on a course or path.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-label"></a> <code>label</code></td><td><code>object</code></td></tr><tr><td><code>label.id</code></td><td><code>string</code></td></tr><tr><td><code>label.name?</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/LabelAssociation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LabelAssociation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LabelAssociation as default
};
