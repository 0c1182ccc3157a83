import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: sdaMethods","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/variables/sdaMethods.md","filePath":"api/sda/variables/sdaMethods.md"}');
const _sfc_main = { name: "api/sda/variables/sdaMethods.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / sdaMethods</p><h1 id="variable-sdamethods" tabindex="-1">Variable: sdaMethods <a class="header-anchor" href="#variable-sdamethods" aria-label="Permalink to &quot;Variable: sdaMethods&quot;">​</a></h1><blockquote><p><code>const</code> <strong>sdaMethods</strong>: <code>object</code></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-hub"></a> <code>hub</code></td><td><code>string</code></td><td><code>&#39;get update&#39;</code></td></tr><tr><td><a id="property-recordings"></a> <code>recordings</code></td><td><code>string</code></td><td><code>&#39;get list listBySession playbackUrl&#39;</code></td></tr><tr><td><a id="property-sessions"></a> <code>sessions</code></td><td><code>string</code></td><td><code>&#39;get list listByTenant start&#39;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/variables/sdaMethods.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sdaMethods = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sdaMethods as default
};
