import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AccessCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/AccessCode.md","filePath":"api/skilljar/interfaces/AccessCode.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/AccessCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / AccessCode</p><h1 id="interface-accesscode" tabindex="-1">Interface: AccessCode <a class="header-anchor" href="#interface-accesscode" aria-label="Permalink to &quot;Interface: AccessCode&quot;">​</a></h1><p>An access code for a private domain.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-code"></a> <code>code</code></td><td><code>string</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-pool"></a> <code>pool</code></td><td><code>object</code></td></tr><tr><td><code>pool.id</code></td><td><code>string</code></td></tr><tr><td><code>pool.name</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/AccessCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AccessCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AccessCode as default
};
