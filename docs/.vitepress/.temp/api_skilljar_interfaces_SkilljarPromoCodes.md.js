import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarPromoCodes","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarPromoCodes.md","filePath":"api/skilljar/interfaces/SkilljarPromoCodes.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarPromoCodes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarPromoCodes</p><h1 id="interface-skilljarpromocodes" tabindex="-1">Interface: SkilljarPromoCodes <a class="header-anchor" href="#interface-skilljarpromocodes" aria-label="Permalink to &quot;Interface: SkilljarPromoCodes&quot;">​</a></h1><p><code>skilljar.promoCodes</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-create"></a> <code>create</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Adds a promo code to an existing pool. Skilljar <code>promo_codes_create</code> (<code>POST /v1/promo-codes</code>).</td></tr><tr><td><a id="property-delete"></a> <code>delete</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Permanently deletes a promo code. Skilljar <code>promo_codes_destroy</code> (<code>DELETE /v1/promo-codes/{promo_code_id}</code>). Safe to repeat. Cannot be undone: asks for <code>confirm: true</code> in the options. Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a promo code. Skilljar <code>promo_codes_retrieve</code> (<code>GET /v1/promo-codes/{promo_code_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the promo codes of the organisation. Skilljar <code>promo_codes_list</code> (<code>GET /v1/promo-codes</code>).</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Updates only the given fields. Skilljar <code>promo_codes_partial_update</code> (<code>PATCH /v1/promo-codes/{promo_code_id}</code>) or <code>promo_codes_update</code> (<code>PUT /v1/promo-codes/{promo_code_id}</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarPromoCodes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarPromoCodes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarPromoCodes as default
};
