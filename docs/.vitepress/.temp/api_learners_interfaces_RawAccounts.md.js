import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RawAccounts","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/RawAccounts.md","filePath":"api/learners/interfaces/RawAccounts.md"}');
const _sfc_main = { name: "api/learners/interfaces/RawAccounts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / RawAccounts</p><h1 id="interface-rawaccounts" tabindex="-1">Interface: RawAccounts <a class="header-anchor" href="#interface-rawaccounts" aria-label="Permalink to &quot;Interface: RawAccounts&quot;">​</a></h1><p>What the platform returned for an account, by platform.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-instruqt"></a> <code>instruqt</code></td><td><a href="./../../instruqt/type-aliases/User.html"><code>User</code></a></td><td>-</td></tr><tr><td><a id="property-learningpath"></a> <code>learningPath</code></td><td><code>undefined</code></td><td>Nothing: the platform has no operation that reads a user by address.</td></tr><tr><td><a id="property-sda"></a> <code>sda</code></td><td><code>object</code></td><td>The owner of the sessions: SDA has no operation that reads a user.</td></tr><tr><td><code>sda.tenantId</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>sda.tenantName</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>sda.userEmail</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>sda.userEmail.value</code></td><td><code>string</code></td><td>The address itself.</td></tr><tr><td><code>sda.userId</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>sda.userName</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-skilljar"></a> <code>skilljar</code></td><td><a href="./../../skilljar/interfaces/UserOverview.html"><code>UserOverview</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/RawAccounts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RawAccounts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RawAccounts as default
};
