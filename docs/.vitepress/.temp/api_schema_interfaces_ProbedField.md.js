import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ProbedField","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/interfaces/ProbedField.md","filePath":"api/schema/interfaces/ProbedField.md"}');
const _sfc_main = { name: "api/schema/interfaces/ProbedField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / ProbedField</p><h1 id="interface-probedfield" tabindex="-1">Interface: ProbedField <a class="header-anchor" href="#interface-probedfield" aria-label="Permalink to &quot;Interface: ProbedField&quot;">​</a></h1><p>A field that a probe found.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-requiredarguments"></a> <code>requiredArguments</code></td><td>readonly <code>object</code>[]</td><td>-</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>string</code> | <code>undefined</code></td><td><code>undefined</code> when the platform did not say it before the requests were used up.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/interfaces/ProbedField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProbedField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProbedField as default
};
