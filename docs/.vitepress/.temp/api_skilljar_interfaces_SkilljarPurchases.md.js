import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarPurchases","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarPurchases.md","filePath":"api/skilljar/interfaces/SkilljarPurchases.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarPurchases.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarPurchases</p><h1 id="interface-skilljarpurchases" tabindex="-1">Interface: SkilljarPurchases <a class="header-anchor" href="#interface-skilljarpurchases" aria-label="Permalink to &quot;Interface: SkilljarPurchases&quot;">​</a></h1><p><code>skilljar.purchases</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fulfill"></a> <code>fulfill</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Completes a purchase whose payment was handled elsewhere. With <code>SUCCESS</code>, the learner gets the purchased enrolments and, if needed, membership of the domain. Skilljar <code>purchases_fulfill_create</code> (<code>POST /v1/purchases/{purchase_id}/fulfill</code>).</td></tr><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a purchase. There is no list of purchases: enrolments and events contain the id. Skilljar <code>purchases_retrieve</code> (<code>GET /v1/purchases/{purchase_id}</code>).</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Updates only the given fields. Its state determines which fields can change. Skilljar <code>purchases_partial_update</code> (<code>PATCH /v1/purchases/{purchase_id}</code>) or <code>purchases_update</code> (<code>PUT /v1/purchases/{purchase_id}</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarPurchases.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarPurchases = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarPurchases as default
};
