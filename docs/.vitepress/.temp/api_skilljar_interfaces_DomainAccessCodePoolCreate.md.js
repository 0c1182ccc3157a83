import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DomainAccessCodePoolCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/DomainAccessCodePoolCreate.md","filePath":"api/skilljar/interfaces/DomainAccessCodePoolCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/DomainAccessCodePoolCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / DomainAccessCodePoolCreate</p><h1 id="interface-domainaccesscodepoolcreate" tabindex="-1">Interface: DomainAccessCodePoolCreate <a class="header-anchor" href="#interface-domainaccesscodepoolcreate" aria-label="Permalink to &quot;Interface: DomainAccessCodePoolCreate&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./DomainAccessCodePoolUpdate.html"><code>DomainAccessCodePoolUpdate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active?</code></td><td><code>boolean</code></td><td>Default of a new pool: true.</td></tr><tr><td><a id="property-end_date"></a> <code>end_date?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-expire_linked_to_domain_membership"></a> <code>expire_linked_to_domain_membership?</code></td><td><code>boolean</code></td><td>True: learners who joined with a code of this pool lose access to the domain on <code>end_date</code>.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1 <strong>Max Length</strong> 255</td></tr><tr><td><a id="property-start_date"></a> <code>start_date?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/DomainAccessCodePoolCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DomainAccessCodePoolCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DomainAccessCodePoolCreate as default
};
