import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GroupAccessCodePool","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/GroupAccessCodePool.md","filePath":"api/skilljar/interfaces/GroupAccessCodePool.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/GroupAccessCodePool.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / GroupAccessCodePool</p><h1 id="interface-groupaccesscodepool" tabindex="-1">Interface: GroupAccessCodePool <a class="header-anchor" href="#interface-groupaccesscodepool" aria-label="Permalink to &quot;Interface: GroupAccessCodePool&quot;">​</a></h1><p>An access code pool of a group.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-access_code_pool"></a> <code>access_code_pool</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>access_code_pool.id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>access_code_pool.name?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-created_at"></a> <code>created_at</code></td><td><code>string</code></td><td>When the pool was added.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/GroupAccessCodePool.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GroupAccessCodePool = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GroupAccessCodePool as default
};
