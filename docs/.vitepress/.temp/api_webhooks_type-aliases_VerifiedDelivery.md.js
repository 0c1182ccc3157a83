import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: VerifiedDelivery<Events, Other>","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/VerifiedDelivery.md","filePath":"api/webhooks/type-aliases/VerifiedDelivery.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/VerifiedDelivery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / VerifiedDelivery</p><h1 id="type-alias-verifieddelivery-events-other" tabindex="-1">Type Alias: VerifiedDelivery&lt;Events, Other&gt; <a class="header-anchor" href="#type-alias-verifieddelivery-events-other" aria-label="Permalink to &quot;Type Alias: VerifiedDelivery\\&lt;Events, Other\\&gt;&quot;">​</a></h1><blockquote><p><strong>VerifiedDelivery</strong>&lt;<code>Events</code>, <code>Other</code>&gt; = <code>object</code> &amp; ({ <code>event</code>: <code>Events</code>[keyof <code>Events</code>]; <code>known</code>: <code>true</code>; } | { <code>event</code>: <code>Other</code>; <code>known</code>: <code>false</code>; })</p></blockquote><p>A verified request. When <code>known</code> is true, narrow the event by its type.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-events"></a> <code>Events</code> <em>extends</em> <code>object</code></td></tr><tr><td><a id="type-parameter-other"></a> <code>Other</code></td></tr></tbody></table><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>string</code></td><td>Identifies the delivery: the same when the platform sends it again.</td></tr><tr><td><code>rawBody</code></td><td><code>string</code></td><td>The body as it was received.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/VerifiedDelivery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const VerifiedDelivery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  VerifiedDelivery as default
};
