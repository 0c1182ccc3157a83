import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ErasedPlatform","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/ErasedPlatform.md","filePath":"api/learners/interfaces/ErasedPlatform.md"}');
const _sfc_main = { name: "api/learners/interfaces/ErasedPlatform.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / ErasedPlatform</p><h1 id="interface-erasedplatform" tabindex="-1">Interface: ErasedPlatform <a class="header-anchor" href="#interface-erasedplatform" aria-label="Permalink to &quot;Interface: ErasedPlatform&quot;">​</a></h1><p>What one platform holds of a learner, and what becomes of it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-askvendor"></a> <code>askVendor</code></td><td><code>string</code>[]</td><td>What only the vendor can erase: ask for it.</td></tr><tr><td><a id="property-holds"></a> <code>holds</code></td><td><code>string</code>[]</td><td>What the platform holds, in words and numbers, without personal data.</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code></td><td>The platform&#39;s id of the account.</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td>keyof <a href="./../../learning-platforms/interfaces/PlatformClients.html"><code>PlatformClients</code></a></td><td>-</td></tr><tr><td><a id="property-steps"></a> <code>steps</code></td><td><code>object</code>[]</td><td>What the API can do, in order. After <code>erase</code>, each has its outcome.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/ErasedPlatform.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ErasedPlatform = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ErasedPlatform as default
};
