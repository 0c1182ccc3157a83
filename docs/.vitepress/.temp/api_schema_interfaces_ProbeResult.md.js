import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ProbeResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/interfaces/ProbeResult.md","filePath":"api/schema/interfaces/ProbeResult.md"}');
const _sfc_main = { name: "api/schema/interfaces/ProbeResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / ProbeResult</p><h1 id="interface-proberesult" tabindex="-1">Interface: ProbeResult <a class="header-anchor" href="#interface-proberesult" aria-label="Permalink to &quot;Interface: ProbeResult&quot;">​</a></h1><p>What a probe found.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-requests"></a> <code>requests</code></td><td><code>number</code></td><td>How many requests were sent.</td></tr><tr><td><a id="property-sdl"></a> <code>sdl</code></td><td><code>string</code></td><td>The types with the fields that were found, as SDL. It names types that it does not define.</td></tr><tr><td><a id="property-types"></a> <code>types</code></td><td>readonly <a href="./ProbedType.html"><code>ProbedType</code></a>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/interfaces/ProbeResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProbeResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProbeResult as default
};
