import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DryRunRequest","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/DryRunRequest.md","filePath":"api/learning-platforms/interfaces/DryRunRequest.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/DryRunRequest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / DryRunRequest</p><h1 id="interface-dryrunrequest" tabindex="-1">Interface: DryRunRequest <a class="header-anchor" href="#interface-dryrunrequest" aria-label="Permalink to &quot;Interface: DryRunRequest&quot;">​</a></h1><p>The request that a dry run did not send, without secrets.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-body"></a> <code>body</code></td><td><code>unknown</code></td><td>The parsed body; <code>undefined</code> when there is none.</td></tr><tr><td><a id="property-headers"></a> <code>headers</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</td><td>-</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/DryRunRequest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DryRunRequest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DryRunRequest as default
};
