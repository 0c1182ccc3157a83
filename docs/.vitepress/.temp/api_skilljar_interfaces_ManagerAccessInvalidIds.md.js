import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ManagerAccessInvalidIds","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ManagerAccessInvalidIds.md","filePath":"api/skilljar/interfaces/ManagerAccessInvalidIds.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ManagerAccessInvalidIds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ManagerAccessInvalidIds</p><h1 id="interface-manageraccessinvalidids" tabindex="-1">Interface: ManagerAccessInvalidIds <a class="header-anchor" href="#interface-manageraccessinvalidids" aria-label="Permalink to &quot;Interface: ManagerAccessInvalidIds&quot;">​</a></h1><p>Rejected ids of a request, by type.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-course_ids"></a> <code>course_ids?</code></td><td><code>string</code>[]</td></tr><tr><td><a id="property-license_ids"></a> <code>license_ids?</code></td><td><code>string</code>[]</td></tr><tr><td><a id="property-path_ids"></a> <code>path_ids?</code></td><td><code>string</code>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ManagerAccessInvalidIds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ManagerAccessInvalidIds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ManagerAccessInvalidIds as default
};
