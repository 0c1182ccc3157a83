import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GroupUser","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/GroupUser.md","filePath":"api/skilljar/interfaces/GroupUser.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/GroupUser.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / GroupUser</p><h1 id="interface-groupuser" tabindex="-1">Interface: GroupUser <a class="header-anchor" href="#interface-groupuser" aria-label="Permalink to &quot;Interface: GroupUser&quot;">​</a></h1><p>A learner in a group.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-created_at"></a> <code>created_at</code></td><td><code>string</code></td><td>When the learner joined.</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./User.html"><code>User</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/GroupUser.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GroupUser = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GroupUser as default
};
