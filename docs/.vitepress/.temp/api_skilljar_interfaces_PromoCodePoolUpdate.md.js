import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PromoCodePoolUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PromoCodePoolUpdate.md","filePath":"api/skilljar/interfaces/PromoCodePoolUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PromoCodePoolUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PromoCodePoolUpdate</p><h1 id="interface-promocodepoolupdate" tabindex="-1">Interface: PromoCodePoolUpdate <a class="header-anchor" href="#interface-promocodepoolupdate" aria-label="Permalink to &quot;Interface: PromoCodePoolUpdate&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./PromoCodePoolCreate.html"><code>PromoCodePoolCreate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active?</code></td><td><code>boolean</code></td><td>Default of a new pool: true.</td></tr><tr><td><a id="property-expire_content"></a> <code>expire_content?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-starts_at"></a> <code>starts_at?</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PromoCodePoolUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PromoCodePoolUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PromoCodePoolUpdate as default
};
