import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TrainingCreditCodeUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/TrainingCreditCodeUpdate.md","filePath":"api/skilljar/interfaces/TrainingCreditCodeUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/TrainingCreditCodeUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / TrainingCreditCodeUpdate</p><h1 id="interface-trainingcreditcodeupdate" tabindex="-1">Interface: TrainingCreditCodeUpdate <a class="header-anchor" href="#interface-trainingcreditcodeupdate" aria-label="Permalink to &quot;Interface: TrainingCreditCodeUpdate&quot;">​</a></h1><p>The fields of a code that can change at any time, except its groups and offers.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./TrainingCreditCodeTerms.html"><code>TrainingCreditCodeTerms</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-available_for_all_offers"></a> <code>available_for_all_offers?</code></td><td><code>boolean</code></td><td>True: it pays for every offer with a price in credits, including later ones. False: <code>offers</code> is required.</td></tr><tr><td><a id="property-available_to_all_students"></a> <code>available_to_all_students?</code></td><td><code>boolean</code></td><td>True: every learner may use it. False: <code>student_groups</code> is required.</td></tr><tr><td><a id="property-credits_total"></a> <code>credits_total?</code></td><td><code>number</code></td><td><strong>Integer</strong> <strong>Minimum</strong> 0 <strong>Maximum</strong> 2147483647</td></tr><tr><td><a id="property-expiration_date"></a> <code>expiration_date?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-expire_content"></a> <code>expire_content?</code></td><td><code>boolean</code></td><td>True: purchases with the code end when the code expires.</td></tr><tr><td><a id="property-offers"></a> <code>offers?</code></td><td><a href="./IdChanges.html"><code>IdChanges</code></a></td><td>Offers to add and to remove.</td></tr><tr><td><a id="property-student_groups"></a> <code>student_groups?</code></td><td><a href="./IdChanges.html"><code>IdChanges</code></a></td><td>Groups to add and to remove. Their members may use the code.</td></tr><tr><td><a id="property-tracking_identifier"></a> <code>tracking_identifier?</code></td><td><code>string</code></td><td>The code&#39;s name in your own reports. <strong>Min Length</strong> 1 <strong>Max Length</strong> 256</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/TrainingCreditCodeUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrainingCreditCodeUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrainingCreditCodeUpdate as default
};
