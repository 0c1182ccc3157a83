import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Plan","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Plan.md","filePath":"api/skilljar/interfaces/Plan.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Plan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Plan</p><h1 id="interface-plan" tabindex="-1">Interface: Plan <a class="header-anchor" href="#interface-plan" aria-label="Permalink to &quot;Interface: Plan&quot;">​</a></h1><p>A plan of a domain.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-hidden"></a> <code>hidden?</code></td><td><code>boolean</code></td><td>True: visible in the catalogue only to groups that it is shown to.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code></td><td>The documents disagree: the title is here, or in <code>plan</code>.</td></tr><tr><td><a id="property-offer"></a> <code>offer</code></td><td><a href="./Offer.html"><code>Offer</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-plan"></a> <code>plan?</code></td><td><code>object</code></td><td>The documents disagree: the title is here, or in <code>name</code>.</td></tr><tr><td><code>plan.id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>plan.title</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-plan_url"></a> <code>plan_url</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-short_description"></a> <code>short_description?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-slug"></a> <code>slug?</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Plan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Plan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Plan as default
};
