import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LambdaResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/interfaces/LambdaResult.md","filePath":"api/webhooks/interfaces/LambdaResult.md"}');
const _sfc_main = { name: "api/webhooks/interfaces/LambdaResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / LambdaResult</p><h1 id="interface-lambdaresult" tabindex="-1">Interface: LambdaResult <a class="header-anchor" href="#interface-lambdaresult" aria-label="Permalink to &quot;Interface: LambdaResult&quot;">​</a></h1><p>What a Lambda function returns.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-body"></a> <code>body</code></td><td><code>string</code></td></tr><tr><td><a id="property-headers"></a> <code>headers</code></td><td><code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;</td></tr><tr><td><a id="property-statuscode"></a> <code>statusCode</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/interfaces/LambdaResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LambdaResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LambdaResult as default
};
