import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PromoCodePoolUpdated","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PromoCodePoolUpdated.md","filePath":"api/skilljar/interfaces/PromoCodePoolUpdated.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PromoCodePoolUpdated.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PromoCodePoolUpdated</p><h1 id="interface-promocodepoolupdated" tabindex="-1">Interface: PromoCodePoolUpdated <a class="header-anchor" href="#interface-promocodepoolupdated" aria-label="Permalink to &quot;Interface: PromoCodePoolUpdated&quot;">​</a></h1><p>The response to updating a pool.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./PromoCodePool.html"><code>PromoCodePool</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active</code></td><td><code>boolean</code></td></tr><tr><td><a id="property-expire_content"></a> <code>expire_content?</code></td><td><code>boolean</code></td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td></tr><tr><td><a id="property-starts_at"></a> <code>starts_at</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PromoCodePoolUpdated.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PromoCodePoolUpdated = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PromoCodePoolUpdated as default
};
