import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DomainUserBulkCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/DomainUserBulkCreate.md","filePath":"api/skilljar/interfaces/DomainUserBulkCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/DomainUserBulkCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / DomainUserBulkCreate</p><h1 id="interface-domainuserbulkcreate" tabindex="-1">Interface: DomainUserBulkCreate <a class="header-anchor" href="#interface-domainuserbulkcreate" aria-label="Permalink to &quot;Interface: DomainUserBulkCreate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-users"></a> <code>users</code></td><td><a href="./DomainUserBulkEntry.html"><code>DomainUserBulkEntry</code></a>[]</td><td><strong>Min Items</strong> 1 <strong>Max Items</strong> 1000</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/DomainUserBulkCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DomainUserBulkCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DomainUserBulkCreate as default
};
