import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CallCost","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/CallCost.md","filePath":"api/learning-platforms/interfaces/CallCost.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/CallCost.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / CallCost</p><h1 id="interface-callcost" tabindex="-1">Interface: CallCost <a class="header-anchor" href="#interface-callcost" aria-label="Permalink to &quot;Interface: CallCost&quot;">​</a></h1><p>The cost of a call, in points.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-charged"></a> <code>charged</code></td><td><code>number</code> | <code>undefined</code></td><td>What the platform charged; <code>undefined</code> when it does not report a cost.</td></tr><tr><td><a id="property-estimated"></a> <code>estimated</code></td><td><code>number</code></td><td>The SDK&#39;s estimate before the request was sent.</td></tr><tr><td><a id="property-limit"></a> <code>limit</code></td><td><code>number</code> | <code>undefined</code></td><td>The platform&#39;s limit for one query; <code>undefined</code> when it does not report one.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/CallCost.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CallCost = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CallCost as default
};
