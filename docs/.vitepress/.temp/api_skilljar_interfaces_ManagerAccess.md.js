import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ManagerAccess","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ManagerAccess.md","filePath":"api/skilljar/interfaces/ManagerAccess.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ManagerAccess.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ManagerAccess</p><h1 id="interface-manageraccess" tabindex="-1">Interface: ManagerAccess <a class="header-anchor" href="#interface-manageraccess" aria-label="Permalink to &quot;Interface: ManagerAccess&quot;">​</a></h1><p>A learner&#39;s manager permissions.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-invalid_ids"></a> <code>invalid_ids?</code></td><td><a href="./ManagerAccessInvalidIds.html"><code>ManagerAccessInvalidIds</code></a> | <code>null</code></td><td>Ids of the request that were not accepted.</td></tr><tr><td><a id="property-manager_access"></a> <code>manager_access?</code></td><td><a href="./ManagerAccessDetails.html"><code>ManagerAccessDetails</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./ManagerAccessUser.html"><code>ManagerAccessUser</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ManagerAccess.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ManagerAccess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ManagerAccess as default
};
