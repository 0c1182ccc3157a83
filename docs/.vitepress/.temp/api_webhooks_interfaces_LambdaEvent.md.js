import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LambdaEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/interfaces/LambdaEvent.md","filePath":"api/webhooks/interfaces/LambdaEvent.md"}');
const _sfc_main = { name: "api/webhooks/interfaces/LambdaEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / LambdaEvent</p><h1 id="interface-lambdaevent" tabindex="-1">Interface: LambdaEvent <a class="header-anchor" href="#interface-lambdaevent" aria-label="Permalink to &quot;Interface: LambdaEvent&quot;">​</a></h1><p>The part of an AWS Lambda event that the adapter uses: of API Gateway (1.0 and 2.0), a function URL, or an Application Load Balancer.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-body"></a> <code>body?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-headers"></a> <code>headers?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>undefined</code>&gt;&gt; | <code>null</code></td></tr><tr><td><a id="property-httpmethod"></a> <code>httpMethod?</code></td><td><code>string</code></td></tr><tr><td><a id="property-isbase64encoded"></a> <code>isBase64Encoded?</code></td><td><code>boolean</code></td></tr><tr><td><a id="property-multivalueheaders"></a> <code>multiValueHeaders?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, readonly <code>string</code>[] | <code>undefined</code>&gt;&gt; | <code>null</code></td></tr><tr><td><a id="property-requestcontext"></a> <code>requestContext?</code></td><td><code>object</code></td></tr><tr><td><code>requestContext.http?</code></td><td><code>object</code></td></tr><tr><td><code>requestContext.http.method?</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/interfaces/LambdaEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LambdaEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LambdaEvent as default
};
