import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TrainingCreditCodeCreated","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/TrainingCreditCodeCreated.md","filePath":"api/skilljar/interfaces/TrainingCreditCodeCreated.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/TrainingCreditCodeCreated.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / TrainingCreditCodeCreated</p><h1 id="interface-trainingcreditcodecreated" tabindex="-1">Interface: TrainingCreditCodeCreated <a class="header-anchor" href="#interface-trainingcreditcodecreated" aria-label="Permalink to &quot;Interface: TrainingCreditCodeCreated&quot;">​</a></h1><p>The response to creating a code.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./TrainingCreditCode.html"><code>TrainingCreditCode</code></a></li></ul><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./TrainingCreditCodeDetail.html"><code>TrainingCreditCodeDetail</code></a></li><li><a href="./TrainingCreditCodeUpdated.html"><code>TrainingCreditCodeUpdated</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-available_for_all_offers"></a> <code>available_for_all_offers?</code></td><td><code>boolean</code></td><td>True: it pays for every offer with a price in credits, including later ones.</td></tr><tr><td><a id="property-available_to_all_students"></a> <code>available_to_all_students?</code></td><td><code>boolean</code></td><td>True: every learner may use it.</td></tr><tr><td><a id="property-credits_total"></a> <code>credits_total</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-credits_used"></a> <code>credits_used</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-expiration_date"></a> <code>expiration_date?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-expire_content"></a> <code>expire_content?</code></td><td><code>boolean</code></td><td>True: purchases with the code end when the code expires.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-tracking_identifier"></a> <code>tracking_identifier?</code></td><td><code>string</code> | <code>null</code></td><td>The code&#39;s name in your own reports.</td></tr><tr><td><a id="property-training_credit_code"></a> <code>training_credit_code</code></td><td><code>string</code></td><td>The code itself.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/TrainingCreditCodeCreated.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrainingCreditCodeCreated = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrainingCreditCodeCreated as default
};
