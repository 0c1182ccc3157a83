import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PromoCodeUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PromoCodeUpdate.md","filePath":"api/skilljar/interfaces/PromoCodeUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PromoCodeUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PromoCodeUpdate</p><h1 id="interface-promocodeupdate" tabindex="-1">Interface: PromoCodeUpdate <a class="header-anchor" href="#interface-promocodeupdate" aria-label="Permalink to &quot;Interface: PromoCodeUpdate&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./PromoCodeCreate.html"><code>PromoCodeCreate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active?</code></td><td><code>boolean</code></td><td>Default of a new code: true.</td></tr><tr><td><a id="property-code"></a> <code>code?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1 <strong>Max Length</strong> 40</td></tr><tr><td><a id="property-max_uses"></a> <code>max_uses?</code></td><td><code>number</code></td><td><strong>Integer</strong></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PromoCodeUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PromoCodeUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PromoCodeUpdate as default
};
