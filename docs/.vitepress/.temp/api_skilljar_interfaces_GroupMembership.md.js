import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GroupMembership","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/GroupMembership.md","filePath":"api/skilljar/interfaces/GroupMembership.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/GroupMembership.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / GroupMembership</p><h1 id="interface-groupmembership" tabindex="-1">Interface: GroupMembership <a class="header-anchor" href="#interface-groupmembership" aria-label="Permalink to &quot;Interface: GroupMembership&quot;">​</a></h1><p>A learner&#39;s membership of a group.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-group"></a> <code>group</code></td><td><code>object</code></td></tr><tr><td><code>group.id</code></td><td><code>string</code></td></tr><tr><td><code>group.name</code></td><td><code>string</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-joined_at"></a> <code>joined_at</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/GroupMembership.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GroupMembership = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GroupMembership as default
};
