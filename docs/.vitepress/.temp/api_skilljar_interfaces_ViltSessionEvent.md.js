import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ViltSessionEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ViltSessionEvent.md","filePath":"api/skilljar/interfaces/ViltSessionEvent.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ViltSessionEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ViltSessionEvent</p><h1 id="interface-viltsessionevent" tabindex="-1">Interface: ViltSessionEvent <a class="header-anchor" href="#interface-viltsessionevent" aria-label="Permalink to &quot;Interface: ViltSessionEvent&quot;">​</a></h1><p>A live training event.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-ends_at"></a> <code>ends_at?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-event_location"></a> <code>event_location</code></td><td><a href="./ViltLocation.html"><code>ViltLocation</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-location"></a> <code>location?</code></td><td><code>string</code> | <code>null</code></td><td>Replaced by <code>event_location</code>. Free text.</td></tr><tr><td><a id="property-starts_at"></a> <code>starts_at?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-timezone"></a> <code>timezone?</code></td><td><a href="./../type-aliases/Timezone.html"><code>Timezone</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-vilt_session"></a> <code>vilt_session</code></td><td><a href="./ViltSession.html"><code>ViltSession</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ViltSessionEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ViltSessionEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ViltSessionEvent as default
};
