import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ManagerAccessDetails","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ManagerAccessDetails.md","filePath":"api/skilljar/interfaces/ManagerAccessDetails.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ManagerAccessDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ManagerAccessDetails</p><h1 id="interface-manageraccessdetails" tabindex="-1">Interface: ManagerAccessDetails <a class="header-anchor" href="#interface-manageraccessdetails" aria-label="Permalink to &quot;Interface: ManagerAccessDetails&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-can_create_users"></a> <code>can_create_users?</code></td><td><code>boolean</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-course_access_level"></a> <code>course_access_level</code></td><td><code>string</code></td><td>Its values are not documented.</td></tr><tr><td><a id="property-course_ids"></a> <code>course_ids</code></td><td><code>string</code>[]</td><td>-</td></tr><tr><td><a id="property-group_id"></a> <code>group_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-license_ids"></a> <code>license_ids</code></td><td><code>string</code>[]</td><td>-</td></tr><tr><td><a id="property-path_access_level"></a> <code>path_access_level</code></td><td><code>string</code></td><td>Its values are not documented.</td></tr><tr><td><a id="property-path_ids"></a> <code>path_ids</code></td><td><code>string</code>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ManagerAccessDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ManagerAccessDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ManagerAccessDetails as default
};
