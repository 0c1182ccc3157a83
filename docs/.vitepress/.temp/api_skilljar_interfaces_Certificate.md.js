import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Certificate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Certificate.md","filePath":"api/skilljar/interfaces/Certificate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Certificate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Certificate</p><h1 id="interface-certificate" tabindex="-1">Interface: Certificate <a class="header-anchor" href="#interface-certificate" aria-label="Permalink to &quot;Interface: Certificate&quot;">​</a></h1><p>The certificate of a completed course.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-code"></a> <code>code</code></td><td><code>string</code></td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-issued_at"></a> <code>issued_at</code></td><td><code>string</code></td></tr><tr><td><a id="property-validate_url"></a> <code>validate_url</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Certificate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Certificate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Certificate as default
};
