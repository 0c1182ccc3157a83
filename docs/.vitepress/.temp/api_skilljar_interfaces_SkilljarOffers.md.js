import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarOffers","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarOffers.md","filePath":"api/skilljar/interfaces/SkilljarOffers.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarOffers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarOffers</p><h1 id="interface-skilljaroffers" tabindex="-1">Interface: SkilljarOffers <a class="header-anchor" href="#interface-skilljaroffers" aria-label="Permalink to &quot;Interface: SkilljarOffers&quot;">​</a></h1><p><code>skilljar.offers</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves an offer. Skilljar <code>offers_retrieve</code> (<code>GET /v1/offers/{offer_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the offers of the organisation with their prices. Skilljar <code>offers_list</code> (<code>GET /v1/offers</code>).</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Changes the price of an offer. Only for offers of a single published course. Skilljar <code>offers_partial_update</code> (<code>PATCH /v1/offers/{offer_id}</code>) or <code>offers_update</code> (<code>PUT /v1/offers/{offer_id}</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarOffers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarOffers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarOffers as default
};
