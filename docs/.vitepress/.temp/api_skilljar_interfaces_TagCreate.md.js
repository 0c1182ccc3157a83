import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TagCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/TagCreate.md","filePath":"api/skilljar/interfaces/TagCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/TagCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / TagCreate</p><h1 id="interface-tagcreate" tabindex="-1">Interface: TagCreate <a class="header-anchor" href="#interface-tagcreate" aria-label="Permalink to &quot;Interface: TagCreate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>Unique in the organisation. <strong>Min Length</strong> 1 <strong>Max Length</strong> 255</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/TagCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TagCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TagCreate as default
};
