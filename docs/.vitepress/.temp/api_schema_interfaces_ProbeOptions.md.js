import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ProbeOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/interfaces/ProbeOptions.md","filePath":"api/schema/interfaces/ProbeOptions.md"}');
const _sfc_main = { name: "api/schema/interfaces/ProbeOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / ProbeOptions</p><h1 id="interface-probeoptions" tabindex="-1">Interface: ProbeOptions <a class="header-anchor" href="#interface-probeoptions" aria-label="Permalink to &quot;Interface: ProbeOptions&quot;">​</a></h1><p>What a probe asks about.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-maxrequests"></a> <code>maxRequests?</code></td><td><code>number</code></td><td>The most requests, retries included. Default: 60.</td></tr><tr><td><a id="property-signal"></a> <code>signal?</code></td><td><code>AbortSignal</code></td><td>-</td></tr><tr><td><a id="property-types"></a> <code>types?</code></td><td>readonly <code>string</code>[]</td><td>The types to find fields of. Default: those of the shipped schema of which no field is known.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/interfaces/ProbeOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProbeOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProbeOptions as default
};
