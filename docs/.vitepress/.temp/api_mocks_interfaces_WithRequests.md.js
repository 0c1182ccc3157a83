import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WithRequests","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/WithRequests.md","filePath":"api/mocks/interfaces/WithRequests.md"}');
const _sfc_main = { name: "api/mocks/interfaces/WithRequests.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / WithRequests</p><h1 id="interface-withrequests" tabindex="-1">Interface: WithRequests <a class="header-anchor" href="#interface-withrequests" aria-label="Permalink to &quot;Interface: WithRequests&quot;">​</a></h1><p>Anything with a log of requests: what <code>createMockPlatforms()</code> gives, and <code>platforms</code> of the mock server.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-requests"></a> <code>requests</code></td><td>readonly <a href="./MockRequest.html"><code>MockRequest</code></a>[]</td><td>What was asked of the platforms.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/WithRequests.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WithRequests = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WithRequests as default
};
