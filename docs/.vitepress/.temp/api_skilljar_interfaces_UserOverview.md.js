import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UserOverview","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/UserOverview.md","filePath":"api/skilljar/interfaces/UserOverview.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/UserOverview.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / UserOverview</p><h1 id="interface-useroverview" tabindex="-1">Interface: UserOverview <a class="header-anchor" href="#interface-useroverview" aria-label="Permalink to &quot;Interface: UserOverview&quot;">​</a></h1><p>A learner with totals over all domains.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-completion_count"></a> <code>completion_count</code></td><td><code>number</code></td><td>Courses the learner has completed.</td></tr><tr><td><a id="property-inactive_at"></a> <code>inactive_at?</code></td><td><code>string</code> | <code>null</code></td><td><code>null</code> while the learner is active.</td></tr><tr><td><a id="property-latest_activity"></a> <code>latest_activity</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-registration_count"></a> <code>registration_count</code></td><td><code>number</code></td><td>Courses the learner is enrolled in.</td></tr><tr><td><a id="property-signed_up_at"></a> <code>signed_up_at</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./User.html"><code>User</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/UserOverview.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserOverview = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserOverview as default
};
